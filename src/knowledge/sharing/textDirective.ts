/** The parts of a text directive (WICG URL Fragment Text Directives, section 3.3), undecoded. */
export interface TextDirective {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** A stretch of a page's text: the offset of its first character, and the one behind its last. */
export interface Stretch {
  from: number;
  to: number;
}

/** Searches a page's text the way a browser follows a text directive. */
export interface TextFinder {
  /** The text: blocks, with a line break between any two of them. */
  text: string;
  /** Gives what the directive marks, or undefined where it finds nothing. */
  find: (directive: TextDirective) => Stretch | undefined;
  /** Lists the offsets between words from one offset to the end of its block, both included. */
  boundaries: (from: number) => readonly number[];
}

/** Longer words are addressed by where they begin and end. */
const LONG = 40;
/** So many characters of the first and last words are tried, then more, to name a long stretch. */
const EDGES = [6, 12, 24, 48];
/** So many words of context are tried on each side. */
const CONTEXT = 10;

/**
 * Makes a finder for a page's text. It takes the steps of Chromium, whose rules
 * for words are stricter than the specification's (section 3.5.2): each search
 * begins a text of its own, in which words are told apart anew.
 *
 * @param text - the visible text, blocks parted by line breaks
 * @param nodes - the offsets at which the text nodes begin, in ascending order; each block is one where they are left out
 * @returns the finder
 */
export function createTextFinder(text: string, nodes: readonly number[] = []): TextFinder {
  const folded = fold(text);
  const known = new Map<number, readonly number[]>();

  const boundaries = (from: number): readonly number[] => {
    let found = known.get(from);
    if (!found) {
      const to = blockEnd(text, from);
      found = [...wordStarts(text.slice(from, to)).map((index) => from + index), to];
      known.set(from, found);
    }
    return found;
  };
  const skipSpace = (at: number): number => {
    let next = at;
    while (next < text.length && /\s/u.test(text.charAt(next))) next += 1;
    return next;
  };
  const search = (from: number, words: string, bounded: {start: boolean; end: boolean}): number => {
    const wanted = fold(words);
    for (let at = folded.indexOf(wanted, from); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const between = boundaries(Math.max(from, blockStart(text, at)));
      if (bounded.start && !between.includes(at)) continue;
      if (bounded.end && !between.includes(at + wanted.length)) continue;
      return at;
    }
    return -1;
  };
  /**
   * Where a search that was in vain begins again: behind the first word, as its
   * text node is read by itself, and one character further unless the node ends there.
   */
  const next = (at: number): number => {
    const start = Math.max(blockStart(text, at), ...nodes.filter((node) => node <= at));
    const end = Math.min(blockEnd(text, at), ...nodes.filter((node) => node > at));
    const word = wordStarts(text.slice(start, end)).find((index) => start + index > at);
    return word === undefined ? end : start + word + 1;
  };

  function find({prefix, start, end, suffix}: TextDirective): Stretch | undefined {
    const closed = suffix === undefined;
    let at = 0;
    for (;;) {
      let from: number;
      if (prefix === undefined) {
        from = search(at, start, {start: true, end: closed || end !== undefined});
        if (from < 0) return undefined;
        at = next(from);
      } else {
        const before = search(at, prefix, {start: true, end: false});
        if (before < 0) return undefined;
        at = next(before);
        const behind = skipSpace(before + prefix.length);
        from = search(behind, start, {start: false, end: closed || end !== undefined});
        if (from < 0) return undefined;
        if (from !== behind) continue;
      }
      let to = from + start.length;
      do {
        if (end !== undefined) {
          const last = search(to, end, {start: true, end: closed});
          if (last < 0) return undefined;
          to = last + end.length;
        }
        if (closed) return {from, to};
        const behind = skipSpace(to);
        const after = search(behind, suffix, {start: false, end: true});
        if (after < 0) return undefined;
        if (after === behind) return {from, to};
      } while (end !== undefined);
    }
  }

  return {text, find, boundaries};
}

/**
 * Makes the shortest directive found that marks exactly a stretch of a page's text.
 *
 * @param finder - the page's text
 * @param stretch - what is to be marked; neither end is white space
 * @param isOwn - tells whether the character at an offset may serve as context
 * @returns the directive, or undefined where none marks the stretch and nothing else
 */
export function directiveFor(
  finder: TextFinder,
  stretch: Stretch,
  isOwn: (at: number) => boolean,
): TextDirective | undefined {
  const {text, find} = finder;
  const {from, to} = stretch;
  const words = text.slice(from, to);
  const prefixes = contextBefore(finder, from, isOwn);
  const suffixes = contextBehind(finder, to, isOwn);
  const contexts = [undefined, ...prefixes]
    .flatMap((prefix) => [undefined, ...suffixes].map((suffix) => ({prefix, suffix})))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const exact = words.includes('\n') ? [] : [{start: words}];
  const bodies =
    words.length <= LONG && exact.length > 0 ? exact : [...byEdges(finder, stretch), ...exact];
  for (const body of bodies) {
    for (const {prefix, suffix} of contexts) {
      const directive = {
        ...(prefix !== undefined && {prefix}),
        ...body,
        ...(suffix !== undefined && {suffix}),
      };
      const found = find(directive);
      if (found?.from === from && found.to === to) return directive;
    }
  }
  return undefined;
}

/**
 * Widens a stretch to whole words.
 *
 * @param finder - the page's text
 * @param stretch - what was selected
 * @returns the same with the words it begins and ends in
 */
export function widenToWords({text, boundaries}: TextFinder, {from, to}: Stretch): Stretch {
  const before = boundaries(blockStart(text, from)).filter((at) => at <= from);
  const behind = boundaries(blockStart(text, to)).filter((at) => at >= to);
  return {from: Math.max(...before), to: Math.min(...behind)};
}

/**
 * Widens a stretch to whole blocks.
 *
 * @param finder - the page's text
 * @param stretch - what was selected
 * @returns the same with the blocks it begins and ends in
 */
export function widenToBlocks({text}: TextFinder, {from, to}: Stretch): Stretch {
  return {from: blockStart(text, from), to: blockEnd(text, to)};
}

/**
 * Writes a directive as the part of an address after its fragment.
 *
 * @param directive - the directive
 * @returns `:~:text=…`
 */
export function writeDirective({prefix, start, end, suffix}: TextDirective): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** Hyphens, too, are read as syntax. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/gu, '%2D');
}

function lengthOf({
  prefix = '',
  suffix = '',
}: {
  prefix?: string | undefined;
  suffix?: string | undefined;
}): number {
  return prefix.length + suffix.length;
}

/** Words before an offset, in its block, or in the one before where it begins one. */
function contextBefore(
  {text, boundaries}: TextFinder,
  at: number,
  isOwn: (at: number) => boolean,
): string[] {
  let end = at;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  const start = blockStart(text, end);
  let own = end;
  while (own > start && isOwn(own - 1)) own -= 1;
  const starts = boundaries(start).filter((boundary) => boundary >= own && boundary < end);
  return nearest(starts.reverse())
    .map((boundary) => text.slice(boundary, end))
    .filter((words) => words.trim() === words);
}

/** Words behind an offset, in its block, or in the next one where it ends one. */
function contextBehind(
  {text, boundaries}: TextFinder,
  at: number,
  isOwn: (at: number) => boolean,
): string[] {
  let start = at;
  while (start < text.length && /\s/u.test(text.charAt(start))) start += 1;
  if (start === text.length) return [];
  const end = blockEnd(text, start);
  let own = start;
  while (own < end && isOwn(own)) own += 1;
  const ends = boundaries(start).filter((boundary) => boundary > start && boundary <= own);
  return nearest(ends)
    .map((boundary) => text.slice(start, boundary))
    .filter((words) => words.trim() === words);
}

/** The first words, and all of them. */
function nearest(boundaries: readonly number[]): number[] {
  const last = boundaries.at(-1);
  const first = boundaries.slice(0, CONTEXT);
  return last === undefined || first.includes(last) ? first : [...first, last];
}

/** A stretch named by its first and last words: short ones, then longer. */
function byEdges(
  {text, boundaries}: TextFinder,
  {from, to}: Stretch,
): {start: string; end: string}[] {
  const first = blockEnd(text, from);
  const last = blockStart(text, to);
  // The same words, told apart from where the browser will begin to search: the block, or the stretch.
  const ends = EDGES.flatMap((length) =>
    [boundaries(blockStart(text, from)), boundaries(from)].flatMap(
      (between) => between.find((at) => at >= from + length && at <= first && at < to) ?? [],
    ),
  );
  const starts = new Set([...ends, ...(first < to ? [first] : [])]);
  return [...starts].flatMap((startEnd) => {
    const begin = Math.max(last, startEnd);
    const candidates = EDGES.flatMap(
      (length) =>
        boundaries(begin)
          .filter((at) => at <= to - length)
          .at(-1) ?? [],
    );
    return [...new Set([...candidates, begin])]
      .map((endStart) => ({
        start: text.slice(from, startEnd).trim(),
        end: text.slice(endStart, to),
      }))
      .filter(({end}) => end.trim() === end && end !== '');
  });
}

let words: Intl.Segmenter | undefined;

/** Where words and what parts them begin. */
function wordStarts(text: string): number[] {
  words ??= new Intl.Segmenter('zh', {granularity: 'word'});
  return [...words.segment(text)].map(({index}) => index);
}

/** Where the block begins that an offset lies in, or ends. */
function blockStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function blockEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Folds what browsers do not tell apart, each UTF-16 unit to one: case, accents, widths, quotation marks. */
function fold(text: string): string {
  return text.replace(/[^\n\p{Script=Han}]/gu, (character) => {
    if (/[“”„‟«»]/u.test(character)) return '"';
    if (/[‘’‚‛]/u.test(character)) return "'";
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === character.length ? plain : character;
  });
}
