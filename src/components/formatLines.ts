import type {LineRange} from '@site/src/knowledge/alignment';

/**
 * Names a range of the transcript's lines in Chinese.
 *
 * @param range - first and last line, counted from 1
 * @returns such as 第 33–34 行, or 第 95 行 for one line
 */
export function formatLines({first, last}: LineRange): string {
  return first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`;
}
