import {wordsOf} from '../textRuns';

import type {HeadedBlock} from './readDocx';

/** Longer words are a statement, no heading. */
const LONGEST = 40;

/**
 * Finds the headings of a document that has no styles for them, as many are
 * typed: the title in the first line, then 一、 and （一）. One that names a
 * heading anywhere is left as it is.
 *
 * @param blocks - the document's blocks
 * @returns the same blocks, with levels of headings
 */
export function headUnstyled(blocks: readonly HeadedBlock[]): readonly HeadedBlock[] {
  if (blocks.some(({heading}) => heading !== undefined)) return blocks;
  return blocks.map((headed, index) => {
    const heading = headingOf(headed, index);
    return heading === undefined ? headed : {...headed, heading};
  });
}

function headingOf({block}: HeadedBlock, index: number): number | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const words = wordsOf(block.runs);
  if (words.length > LONGEST || /[。；！？：，,;:!?]$/u.test(words)) return undefined;
  if (/^[一二三四五六七八九十]+、/u.test(words)) return 1;
  if (/^[（(][一二三四五六七八九十]+[）)]/u.test(words)) return 2;
  return index === 0 ? 0 : undefined;
}
