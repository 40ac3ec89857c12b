import {foldWhiteSpace} from '../knowledge/text';

import type {Block, TextRun} from './document';

/**
 * Joins neighbours in one style.
 *
 * @param runs - the runs of a paragraph
 * @returns the same text in as few runs as possible
 */
export function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.strong === run.strong && last.link === run.link) last.text += run.text;
    else if (run.text !== '') joined.push({...run});
  }
  return joined;
}

/**
 * Reads the words of runs.
 *
 * @param runs - the runs
 * @returns their text, white space folded
 */
export function wordsOf(runs: readonly TextRun[]): string {
  return foldWhiteSpace(runs.map(({text}) => text).join(''));
}

/**
 * Takes the bold away: what is bold as a whole, such as a title, has no emphasis.
 *
 * @param runs - the runs
 * @returns the same text and links
 */
export function withoutBold(runs: readonly TextRun[]): TextRun[] {
  return joinRuns(runs.map(({text, link}) => ({text, ...(link !== undefined && {link})})));
}

/**
 * Puts the texts of blocks into one line, a space between.
 *
 * @param blocks - paragraphs and items; others have no runs
 * @returns the runs, the numbers of items included
 */
export function inOneLine(blocks: readonly Block[]): TextRun[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'item' ? [numberedRuns(block)] : [],
  );
  return joinRuns(lines.flatMap((runs, index) => [...(index > 0 ? [{text: ' '}] : []), ...runs]));
}

/**
 * Reads the words of a paragraph or an item as they are shown, its number included.
 *
 * @param block - the block
 * @returns its runs
 */
export function numberedRuns(block: Extract<Block, {runs: TextRun[]}>): TextRun[] {
  const number = block.kind === 'item' ? block.number : undefined;
  return number === undefined ? block.runs : [{text: spaced(number)}, ...block.runs];
}

/** After a wide sign there is no space: `一、甲`, but `1. 甲`. */
function spaced(number: string): string {
  return /[!-~]$/u.test(number) ? `${number} ` : number;
}
