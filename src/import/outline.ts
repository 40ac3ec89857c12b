import {wordsOf} from './textRuns';

import type {ImportedSlide} from './document';

/** A page of the lecture: a part of its outline. */
export interface OutlinePart {
  /** The words it opens with, without those of the cover, which is the whole lecture's. */
  title?: string;
  /** How deep it lies in the outline; 0 is a main part. */
  depth: 0 | 1;
  slides: ImportedSlide[];
}

/** How parts are numbered, the first kind before the second: 一、 and 第一章, then 1. */
const MAIN = [
  /^(?:[一二三四五六七八九十]+\s*[、．.]|第\s*[一二三四五六七八九十\d]+\s*(?:部分|[编章讲节篇])|Part\s*\d+)/iu,
  /^\d{1,2}\s*(?:[、．]|\.(?!\d)|\s)/u,
];
const SUB = /^[（(]\s*[一二三四五六七八九十]+\s*[）)]/u;
const AGENDA =
  /^(?:目\s*录|提\s*纲|大\s*纲|议\s*程|主要内容|内容提要|内容提纲|contents|agenda|outline)$/iu;
const CLOSING = /^(?:小\s*结|总\s*结|结\s*语|结束语|结\s*论|summary|conclusions?)$/iu;
/** Longer words are a statement, no title. */
const LONGEST = 40;

/**
 * Cuts a lecture into pages by its own outline: the numbers of its titles, else
 * what its agenda lists, else the levels of its headings. What stands before the
 * first part is the cover's; a lecture without an outline is one page.
 *
 * @param slides - the slides in order
 * @returns the pages in order, the cover first
 */
export function cutParts(slides: readonly ImportedSlide[]): OutlinePart[] {
  const openers =
    [...MAIN.map((pattern) => byNumber(slides, pattern)), byAgenda(slides), byLevel(slides)].find(
      (found) => found.size > 1 || (found.size === 1 && slides.length > 3),
    ) ?? new Map<number, Opener>();
  const cover: OutlinePart = {depth: 0, slides: []};
  const parts = [cover];
  slides.forEach((slide, index) => {
    const opener = openers.get(index);
    if (opener) parts.push({...opener, slides: []});
    parts.at(-1)?.slides.push(slide);
  });
  return cover.slides.length > 0 ? parts : parts.slice(1);
}

/**
 * Tells whether words are the head of a part by their form.
 *
 * @param words - words that stand by themselves
 * @returns `numbered` for 一、 and （一）, `named` for what an agenda and a summary are called
 */
export function headOf(words: string): 'numbered' | 'named' | undefined {
  if (AGENDA.test(words) || CLOSING.test(words)) return 'named';
  return MAIN[0]?.test(words) || SUB.test(words) ? 'numbered' : undefined;
}

interface Opener {
  title: string;
  depth: 0 | 1;
}

/** The slides that open a part, by index. A title that is repeated goes on with its part. */
function byNumber(slides: readonly ImportedSlide[], main: RegExp): Map<number, Opener> {
  const openers = new Map<number, Opener>();
  const current: {main?: string; sub?: string} = {};
  slides.forEach((slide, index) => {
    const title = titleOf(slide);
    if (index === 0 || title === undefined) return;
    if (main.test(title) || (openers.size > 0 && CLOSING.test(title))) {
      if (title === current.main) return;
      openers.set(index, {title, depth: 0});
      current.main = title;
      delete current.sub;
    } else if (SUB.test(title) && current.main !== undefined && title !== current.sub) {
      openers.set(index, {title, depth: 1});
      current.sub = title;
    }
  });
  // 1. 2. 3. on every slide count slides, not parts.
  return main === MAIN[1] && openers.size * 1.5 > slides.length
    ? new Map<number, Opener>()
    : openers;
}

function byAgenda(slides: readonly ImportedSlide[]): Map<number, Opener> {
  const at = slides.findIndex((slide) => linesOf(slide).some((line) => AGENDA.test(line)));
  const listed = new Set(
    linesOf(slides[at])
      .filter((line) => !AGENDA.test(line))
      .map(bare)
      .filter((line) => line !== ''),
  );
  const openers = new Map<number, Opener>();
  if (listed.size < 2) return openers;
  const opened = new Set<string>();
  slides.forEach((slide, index) => {
    if (index <= at) return;
    const title = linesOf(slide)
      .slice(0, 3)
      .find((line) => listed.has(bare(line)));
    const isAgenda = linesOf(slide).filter((line) => listed.has(bare(line))).length > 1;
    if (title !== undefined && !isAgenda && !opened.has(bare(title))) {
      opened.add(bare(title));
      openers.set(index, {title, depth: 0});
    } else if (openers.size > 0 && CLOSING.test(titleOf(slide) ?? '')) {
      openers.set(index, {title: titleOf(slide) ?? '', depth: 0});
    }
  });
  return openers;
}

/** Headings of the first level below the title; in a file of one level only where it is the first. */
function byLevel(slides: readonly ImportedSlide[]): Map<number, Opener> {
  const below = slides.slice(1).flatMap(({level}) => (level === undefined ? [] : [level]));
  const top = Math.min(...below);
  const openers = new Map<number, Opener>();
  if (top > 1 && new Set(below).size < 2) return openers;
  slides.forEach((slide, index) => {
    const title = titleOf(slide);
    if (index > 0 && slide.level === top && title !== undefined) {
      openers.set(index, {title, depth: 0});
    }
  });
  return openers;
}

/** Its title; on a slide between parts that has none, its only words. */
function titleOf(slide: ImportedSlide): string | undefined {
  if (slide.title) return wordsOf(slide.title);
  const lines = linesOf(slide);
  return lines.length <= 2 ? lines.find((line) => line.length <= LONGEST) : undefined;
}

function linesOf(slide: ImportedSlide | undefined): string[] {
  if (!slide) return [];
  return [
    ...(slide.title ? [wordsOf(slide.title)] : []),
    ...slide.blocks.flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'item' ? [wordsOf(block.runs)] : [],
    ),
  ];
}

/** A title without its number and spaces. */
function bare(title: string): string {
  return title
    .replace(MAIN[0] ?? '', '')
    .replace(/^\d{1,2}\s*[、．.]?/u, '')
    .replace(/\s+/gu, '')
    .toLowerCase();
}
