import {collate} from '../collation/collate';
import {normalize, originalRange} from '../../search/normalize';
import {readQuoted} from './quotationMarks';
import {endsSentence, toClauses, toSentences} from './widen';

import type {Collation} from '../collation/collate';
import type {Reuse} from '../../textReuse/findReuse';
import type {Stretch} from '../../textReuse/readText';
import type {CheckText} from './checkCorpus';
import type {Quoted} from './quotationMarks';

/** A passage of a draft beside the text that it is compared with. */
export interface Passage {
  /** Its words in the draft: what stands between quotation marks, or else whole clauses. */
  draft: Stretch;
  /** Whether quotation marks stand around it. */
  isQuoted: boolean;
  /** The index of the text, and what of it was compared. */
  text: number;
  source: Stretch;
  /** Where the words stand in the text, as far as they are the same. */
  match: Stretch;
  /** The draft's words beside these sentences. */
  collation: Collation;
  /** The other texts that have the passage, with where it stands. */
  also: {text: number; source: Stretch}[];
}

/** What a draft quotes, and what stands in it like a quotation. */
export interface FoundPassages {
  passages: Passage[];
  /** Words between quotation marks that no text has. */
  unknown: Stretch[];
}

/** Fewer characters between quotation marks are a word, no quotation. */
const LEAST_QUOTED = 6;
/** More are a text of their own, in which a passage has clauses. */
const MOST_QUOTED = 2000;
/** What is left of a match behind another passage is one if it has so many characters. */
const LEAST_LEFT = 8;
/** A published wording is the standard if it covers so much of what any text covers. */
const ENOUGH = 0.5;
/** So many other places are named. */
const MOST_OTHERS = 12;

/**
 * Makes passages of what a search found: of matches with the same words one is
 * the standard, which is a published wording where there is one. A match ends
 * where draft and text begin to differ, so each is widened, to the quotation marks
 * around it or else to clauses, before it is collated. Words between quotation marks
 * too few to be found among others are looked up as they are.
 *
 * @param draft - the draft
 * @param reuses - what was found in it
 * @param texts - the texts that were searched
 * @returns a generator that yields the share that is done, and returns the passages and what
 *   was not found, each in the order of the draft
 */
export function* findPassages(
  draft: string,
  reuses: readonly Reuse[],
  texts: readonly CheckText[],
): Generator<number, FoundPassages> {
  const quoted = readQuoted(draft).filter(({from, to}) => isQuotation(draft.slice(from, to)));
  const outermost = quoted.filter(({to}, at) =>
    quoted.slice(Math.max(0, at - MOST_BEFORE), at).every((other) => other.to < to),
  );
  const passages: Passage[] = [];
  let end = 0;
  const clusters = clusterOf(
    reuses
      .flatMap((reuse) => cutAtMarks(draft, reuse, outermost, texts[reuse.text]?.text ?? ''))
      .sort(inOrder),
  );
  for (const [at, cluster] of clusters.entries()) {
    let left = cluster;
    while (left.length > 0) {
      const next = clusters[at + 1]?.[0]?.draft.from ?? draft.length;
      const {passage, core} = choose(draft, left, texts, quoted, {from: end, to: next});
      passages.push(passage);
      left = left.flatMap((match) => without(match, passage.draft, core));
    }
    end = Math.max(end, ...passages.slice(-cluster.length).map((passage) => passage.draft.to));
    yield at / clusters.length;
  }
  const found = joinWithin(draft, disjoint(passages), texts);
  const {known, unknown} = lookUp(draft, quoted, found, texts);
  return {
    passages: [...found, ...known].sort((a, b) => a.draft.from - b.draft.from),
    unknown,
  };
}

type Match = Pick<Reuse, 'text' | 'draft' | 'source' | 'alignment' | 'bits'>;

function isQuotation(words: string): boolean {
  return words.length >= LEAST_QUOTED && normalize(words).text.length >= LEAST_QUOTED;
}

function inOrder(a: {draft: Stretch}, b: {draft: Stretch}): number {
  return a.draft.from - b.draft.from;
}

/**
 * A match may reach from one quotation into the next, which quotes the same text, or
 * by chance a character beyond its mark, or into another sentence where the source's
 * goes on: what stands between marks is a passage of its own, and so is a sentence then.
 */
function cutAtMarks(
  draft: string,
  reuse: Match,
  outermost: readonly Quoted[],
  source: string,
): Match[] {
  const groups: {marks: Quoted | undefined; blocks: Match['alignment']}[] = [];
  for (const block of reuse.alignment) {
    const marks = marksAt(outermost, (block.draft.from + block.draft.to) / 2);
    const last = groups.at(-1);
    const before = last?.blocks.at(-1);
    const own = marks
      ? {from: Math.max(block.draft.from, marks.from), to: Math.min(block.draft.to, marks.to)}
      : block.draft;
    const isOne =
      before &&
      last?.marks === marks &&
      (marks !== undefined || !leavesSentence(draft, source, before, block));
    if (isOne) last?.blocks.push({...block, draft: own});
    else groups.push({marks, blocks: [{...block, draft: own}]});
  }
  return groups.flatMap(({blocks}) => partOf(reuse, blocks));
}

/** Whether a sentence ends between two blocks of the draft, and none in the source. */
function leavesSentence(draft: string, source: string, before: Block, after: Block): boolean {
  return (
    endsSentence(draft.slice(before.draft.to, after.draft.from)) &&
    !endsSentence(source.slice(before.source.to, after.source.from))
  );
}

type Block = Match['alignment'][number];

function marksAt(outermost: readonly Quoted[], place: number): Quoted | undefined {
  const marks = outermost[firstBehind(outermost, place) - 1];
  return marks && place < marks.to ? marks : undefined;
}

/** The first pair that begins behind a place, by halving. */
function firstBehind(quoted: readonly Quoted[], place: number): number {
  let [low, high] = [0, quoted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.from ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Matches whose words overlap. */
function clusterOf(reuses: readonly Match[]): Match[][] {
  const clusters: Match[][] = [];
  let end = 0;
  for (const reuse of reuses) {
    if (reuse.draft.from < end) clusters.at(-1)?.push(reuse);
    else clusters.push([reuse]);
    end = Math.max(end, reuse.draft.to);
  }
  return clusters;
}

function overlap(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

function lengthOf({from, to}: Stretch): number {
  return to - from;
}

/** Chooses the standard among matches that overlap, and makes it a passage. */
function choose(
  draft: string,
  matches: readonly Match[],
  texts: readonly CheckText[],
  quoted: readonly Quoted[],
  limits: Stretch,
): {passage: Passage; core: Stretch} {
  const best = matches.reduce((a, b) => (b.bits > a.bits ? b : a));
  const rivals = matches.filter(
    ({draft: own}) => overlap(own, best.draft) >= ENOUGH * lengthOf(best.draft),
  );
  const bestOf = (voice: CheckText['voice'], among: readonly Match[]): Match | undefined =>
    among
      .filter(({text}) => texts[text]?.voice === voice)
      .reduce<Match | undefined>((a, b) => (a && a.bits >= b.bits ? a : b), undefined);
  const make = (one: Match): Passage => makePassage(draft, one, texts, quoted, limits);
  const lecture = bestOf('lecture', rivals);
  const own = lecture && make(lecture);
  const isWhole = own?.collation.status === 'identical';
  // Where a slide joins what was published apart, each wording is the standard of its part.
  const source = bestOf('source', rivals) ?? (isWhole ? undefined : bestOf('source', matches));
  let match = source ?? best;
  let passage = make(match);
  if (source && lecture && isWhole && passage.collation.status === 'variant') {
    // The lecturer's own sentence; but where the slide quotes this work, the work is the standard.
    if (!quotes(texts[lecture.text], lecture.source, texts[source.text]?.work)) {
      [match, passage] = [lecture, own];
    }
  }
  const also = matches.filter(
    (other) =>
      other.text !== match.text &&
      overlap(other.draft, match.draft) >= ENOUGH * lengthOf(match.draft),
  );
  passage.also = also.slice(0, MOST_OTHERS).map(({text, source: theirs}) => ({
    text,
    source: comparedPart(texts[text]?.text ?? '', theirs),
  }));
  return {passage, core: match.draft};
}

/** Whether a slide quotes a work in a part of its text. */
function quotes(slide: CheckText | undefined, part: Stretch, work: number | undefined): boolean {
  return (slide?.quoted ?? []).some((one) => one.work === work && overlap(one, part) > 0);
}

function makePassage(
  draft: string,
  match: Match,
  texts: readonly CheckText[],
  quoted: readonly Quoted[],
  limits: Stretch,
): Passage {
  const text = texts[match.text]?.text ?? '';
  const marks = marksAround(quoted, match.draft);
  const own = marks
    ? {from: Math.max(marks.from, limits.from), to: Math.min(marks.to, limits.to)}
    : toClauses(draft, match.draft, text, match.source, besideMarks(quoted, match.draft, limits));
  return passageOf(draft, trim(draft, own), marks !== undefined, match.text, text, match.source);
}

/** Texts as short as a wording or a slide are compared whole, as their own pages do. */
const WHOLE = 1000;

function comparedPart(words: string, theirs: Stretch): Stretch {
  return words.length <= WHOLE ? {from: 0, to: words.length} : toSentences(words, theirs);
}

/** Words without marks do not reach into a quotation beside them. */
function besideMarks(quoted: readonly Quoted[], {from, to}: Stretch, limits: Stretch): Stretch {
  const before = quoted[firstBehind(quoted, from) - 1];
  const after = quoted[firstBehind(quoted, to)];
  return {
    from: Math.max(limits.from, before && before.to < from ? before.to + 1 : 0),
    to: Math.min(limits.to, after ? Math.max(to, after.from - 1) : limits.to),
  };
}

function passageOf(
  draft: string,
  own: Stretch,
  isQuoted: boolean,
  text: number,
  words: string,
  theirs: Stretch,
): Passage {
  const source = comparedPart(words, theirs);
  const collation = collate(draft.slice(own.from, own.to), words.slice(source.from, source.to));
  return {draft: own, isQuoted, text, source, match: theirs, collation, also: []};
}

/** The innermost marks around a match; a match may begin or end with a mark's neighbour. */
function marksAround(quoted: readonly Quoted[], {from, to}: Stretch): Quoted | undefined {
  const low = firstBehind(quoted, from);
  // Those before it that end before it are many, and none of them holds it.
  for (let at = low - 1; at >= 0 && low - at <= MOST_BEFORE; at -= 1) {
    const marks = quoted[at];
    if (marks && marks.to >= to) return lengthOf(marks) <= MOST_QUOTED ? marks : undefined;
  }
  return undefined;
}
/** So many quotations within one are looked past. */
const MOST_BEFORE = 64;

function trim(text: string, {from, to}: Stretch): Stretch {
  const words = text.slice(from, to);
  const lead = words.length - words.trimStart().length;
  return {from: from + lead, to: from + Math.max(lead, words.trimEnd().length)};
}

/** What is left of a match beside a passage that was made. */
function without(match: Match, passage: Stretch, core: Stretch): Match[] {
  const taken = {from: Math.min(passage.from, core.from), to: Math.max(passage.to, core.to)};
  if (overlap(match.draft, taken) === 0) return [match];
  if (overlap(match.draft, taken) >= ENOUGH * lengthOf(match.draft)) return [];
  const alignment = match.alignment.filter(({draft}) => overlap(draft, taken) === 0);
  const before = alignment.filter(({draft}) => draft.to <= taken.from);
  const after = alignment.filter(({draft}) => draft.from >= taken.to);
  return [before, after].flatMap((blocks) => partOf(match, blocks));
}

/** A match of some of its blocks alone; nothing of a few characters. */
function partOf(match: Match, blocks: Match['alignment']): Match[] {
  const kept = blocks.reduce((sum, block) => sum + lengthOf(block.draft), 0);
  if (kept < LEAST_LEFT) return [];
  const draft = hull(blocks.map((block) => block.draft));
  const source = hull(blocks.map((block) => block.source));
  const bits = (match.bits * lengthOf(draft)) / lengthOf(match.draft);
  return [{text: match.text, draft, source, alignment: blocks, bits}];
}

function hull(stretches: readonly Stretch[]): Stretch {
  return {
    from: Math.min(...stretches.map(({from}) => from)),
    to: Math.max(...stretches.map(({to}) => to)),
  };
}

/** In the order of the draft; where two were widened into each other, the second is cut off by leaving it out. */
function disjoint(passages: readonly Passage[]): Passage[] {
  const kept: Passage[] = [];
  for (const passage of [...passages].sort((a, b) => a.draft.from - b.draft.from)) {
    const last = kept.at(-1);
    if (!last || last.draft.to <= passage.draft.from) kept.push(passage);
    else if (lengthOf(passage.draft) > lengthOf(last.draft)) kept[kept.length - 1] = passage;
  }
  return kept;
}

/** Between the same marks, passages of the same text are one, with what was put between them. */
function joinWithin(
  draft: string,
  passages: readonly Passage[],
  texts: readonly CheckText[],
): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    const between = last && draft.slice(last.draft.to, passage.draft.from);
    const isOne =
      last?.isQuoted === true &&
      passage.isQuoted &&
      last.text === passage.text &&
      between !== undefined &&
      !/["＂“”‘’「」『』\n]/u.test(between);
    if (!isOne) {
      joined.push(passage);
      continue;
    }
    const words = texts[last.text]?.text ?? '';
    joined[joined.length - 1] = {
      ...passageOf(
        draft,
        hull([last.draft, passage.draft]),
        true,
        last.text,
        words,
        hull([last.match, passage.match]),
      ),
      also: last.also,
    };
  }
  return joined;
}

/** Looks up the quotations that no match covers: too short, or of common words alone. */
function lookUp(
  draft: string,
  quoted: readonly Quoted[],
  found: readonly Passage[],
  texts: readonly CheckText[],
): {known: Passage[]; unknown: Stretch[]} {
  const known: Passage[] = [];
  const unknown: Stretch[] = [];
  const normalized = texts.map(({text}) => normalize(text));
  let next = 0;
  let end = 0;
  for (const marks of quoted) {
    while (next < found.length && (found[next]?.draft.to ?? 0) <= marks.from) next += 1;
    const covered = found[next];
    // Within another that was looked up, or with a passage.
    if (marks.from < end || (covered && covered.draft.from < marks.to)) continue;
    const words = trim(draft, marks);
    const wanted = normalize(draft.slice(words.from, words.to)).text;
    const at = wanted.length > MOST_QUOTED ? -1 : indexOfText(normalized, wanted);
    end = marks.to;
    const own = normalized[at];
    const text = texts[at]?.text;
    if (!own || text === undefined) {
      unknown.push(words);
      continue;
    }
    const begin = own.text.indexOf(wanted);
    const theirs = originalRange(own, text, begin, begin + wanted.length);
    known.push(passageOf(draft, words, true, at, text, theirs));
  }
  return {known, unknown};
}

function indexOfText(texts: readonly {text: string}[], wanted: string): number {
  return texts.findIndex(({text}) => text.includes(wanted));
}
