import {diffArrays} from 'diff';
import {parse} from 'yaml';

import {readLecturePage} from '../../knowledge/lecturePage';

import type {PageLine} from '../../knowledge/lecturePage';

/** A page of the lecture as it is published now. */
export interface FormerPage {
  /** Its file's name without folder and ending. */
  name: string;
  frontMatter: Record<string, unknown>;
  slides: FormerSlide[];
}

/** A slide as its page has it, with what the editor added. */
export interface FormerSlide {
  id: string;
  /** The words of its lines. */
  words: string[];
  /** Its lines in the page's file, heading included. */
  source: string;
}

/**
 * Reads the pages of a lecture that is imported anew.
 *
 * @param files - name, without folder and ending, and text of each page
 * @returns the pages
 */
export function readFormer(files: ReadonlyMap<string, string>): FormerPage[] {
  return [...files].map(([name, text]) => {
    const yaml = /^---\r?\n([^]*?)\r?\n---\r?\n/u.exec(text)?.[1] ?? '';
    const fields: unknown = parse(yaml, {version: '1.1'});
    const source = text.split(/\r?\n/u);
    const {lines = []} = readLecturePage(name, text);
    const heads = lines.flatMap(({slide, line}) => (slide === undefined ? [] : [{slide, line}]));
    const slides = heads.map(({slide, line}, index): FormerSlide => {
      const end = heads[index + 1]?.line;
      // What stands above the first slide belongs to it.
      const from = index === 0 ? (lines[0]?.line ?? line) : line;
      return {
        id: slide,
        words: lines
          .filter((own) => own.line >= from && (end === undefined || own.line < end))
          .flatMap((own) => (own.text === '' ? [] : [keyOf(own)])),
        source: source
          .slice(from - 1, end === undefined ? undefined : end - 1)
          .join('\n')
          .trim(),
      };
    });
    return {name, frontMatter: {...(fields as object | null)}, slides};
  });
}

/**
 * Finds for each slide of a revised lecture the one it was: first those whose
 * words are the same, in order; between them those that share most.
 *
 * @param slides - the words of the new slides
 * @param former - the former slides, in order
 * @returns for each new slide the former one, if there is one
 */
export function pairSlides(
  slides: readonly (readonly string[])[],
  former: readonly FormerSlide[],
): (FormerSlide | undefined)[] {
  const pairs: (FormerSlide | undefined)[] = [];
  let before = 0;
  let gone: FormerSlide[] = [];
  const all = slides.map((words) => words.join('\n'));
  for (const {added, removed, count} of diffArrays(
    former.map(({words}) => words.join('\n')),
    all,
  )) {
    if (removed) gone = former.slice(before, (before += count));
    else if (added) {
      const from = pairs.length;
      pairs.push(...pairChanged(slides.slice(from, from + count), gone));
      gone = [];
    } else {
      pairs.push(...former.slice(before, (before += count)));
      gone = [];
    }
  }
  return pairs;
}

/** In order, never crossing: each takes the first one left that shares half of its lines, or its title. */
function pairChanged(
  slides: readonly (readonly string[])[],
  gone: readonly FormerSlide[],
): (FormerSlide | undefined)[] {
  let from = 0;
  return slides.map((words) => {
    const at = gone.findIndex((slide, index) => index >= from && isAlike(words, slide.words));
    if (at < 0) return undefined;
    from = at + 1;
    return gone[at];
  });
}

function isAlike(words: readonly string[], former: readonly string[]): boolean {
  const shared = words.filter((line) => former.includes(line)).length;
  return words[0] === former[0] || shared * 2 >= Math.max(words.length, former.length);
}

/** A slide written anew, with what could be kept of the editor's. */
export interface KeptSource {
  /** Its blocks, heading included. */
  blocks: string[];
  /** What lost its place, one phrase each. */
  lost: string[];
}

/**
 * Lays what the editor added to a slide on its revised words. Where the words
 * are the same, all stays; elsewhere, what stands on or after a line that is
 * still there.
 *
 * @param blocks - the revised slide: its heading, then its blocks
 * @param words - its lines as a page shows them
 * @param former - the slide as it was
 * @returns the slide, and what lost its place
 */
export function keepAdditions(
  blocks: readonly string[],
  words: readonly string[],
  former: FormerSlide,
): KeptSource {
  const [heading = '', ...body] = blocks;
  if (words.join('\n') === former.words.join('\n') && samePictures(body, former.source)) {
    const depth = /^#+/u.exec(heading)?.[0] ?? '#';
    return {blocks: [former.source.replace(/^#+(?=.*\{\/\*)/u, depth)], lost: []};
  }
  const old = former.source.split('\n');
  const kept = linesByWords(former.source);
  const notes = notesByWords(former.source, kept);
  const used = new Set<string>();
  const revised = [heading, ...body].flatMap((block, index): string[] => {
    const shown = linesByWords(block);
    const lines = block.split('\n').map((line, at) => {
      const words = shown.find((own) => own.line === at + 1)?.text;
      const match = kept.find((own) => own.text === words && isWhole(old[own.line - 1] ?? ''));
      const raw = old[(match?.line ?? 0) - 1];
      if (raw === undefined || words === undefined) return line;
      for (const id of quotationsIn(raw)) used.add(id);
      // The depth of the heading or of the item is the revised one's.
      return index === 0
        ? raw.replace(/^#+/u, /^#+/u.exec(line)?.[0] ?? '#')
        : (/^\s*/u.exec(line)?.[0] ?? '') + raw.trimStart();
    });
    const after = notes.filter(({words}) => shown.some(({text}) => text === words));
    for (const note of after) used.add(note.source);
    return [lines.join('\n'), ...after.map(({source}) => source)];
  });
  return {
    blocks: revised,
    lost: [
      ...quotationsIn(former.source)
        .filter((id) => !used.has(id))
        .map((id) => `the quotation “${id}”`),
      ...notes
        .filter(({source}) => !used.has(source))
        .map(({source}) => `the note “${source.replace(/<[^>]*>|\s+/gu, '')}”`),
    ],
  };
}

/**
 * Reads the lines of a piece of a page, to find them again by.
 *
 * @param mdx - the piece
 * @returns its lines: the words, with what is bold
 */
export function wordsOfLines(mdx: string): string[] {
  return linesByWords(mdx).map(({text}) => text);
}

function linesByWords(source: string): {text: string; line: number}[] {
  return (readLecturePage('', source).lines ?? [])
    .filter(({text}) => text !== '')
    .map((own) => ({text: keyOf(own), line: own.line}));
}

function keyOf({text, bold}: PageLine): string {
  return bold ?? text;
}

function samePictures(blocks: readonly string[], former: string): boolean {
  const named = (mdx: string): string =>
    [...mdx.matchAll(/\]\((\.\/img\/[^)]+)\)/gu)].map((match) => match[1]).join(' ');
  return named(blocks.join('\n')) === named(former);
}

/** A line whose elements begin and end on it. */
function isWhole(line: string): boolean {
  const count = (pattern: RegExp): number => line.match(pattern)?.length ?? 0;
  return count(/<(?:Quotation|EditorNote)\b/gu) === count(/<\/(?:Quotation|EditorNote)>/gu);
}

function quotationsIn(source: string): string[] {
  return [...source.matchAll(/<Quotation\b[^>]*?\bid="([^"]+)"/gu)].flatMap(({1: id}) => id ?? []);
}

/** Notes that are blocks, each with the words of the line before it. */
function notesByWords(
  source: string,
  lines: readonly {text: string; line: number}[],
): {source: string; words: string | undefined}[] {
  return [...source.matchAll(/^<EditorNote>[^]*?<\/EditorNote>$/gmu)].map((match) => {
    const line = source.slice(0, match.index).split('\n').length;
    return {source: match[0], words: lines.filter((own) => own.line < line).at(-1)?.text};
  });
}
