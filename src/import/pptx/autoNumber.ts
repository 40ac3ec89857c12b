import {writeNumber} from '../numbering';

import type {NumberStyle} from '../numbering';

/** PowerPoint's schemes (ST_TextAutonumberScheme, ECMA-376-1, 20.1.10.61): style and punctuation. */
const STYLES: readonly [prefix: string, style: NumberStyle][] = [
  ['arabicDb', 'arabicFullWidth'],
  ['arabic', 'arabic'],
  ['alphaLc', 'lowerLetter'],
  ['alphaUc', 'upperLetter'],
  ['romanLc', 'lowerRoman'],
  ['romanUc', 'upperRoman'],
  ['circleNum', 'circled'],
  ['ea1Chs', 'chinese'],
  ['ea1Cht', 'chinese'],
  ['ea1Jpn', 'chinese'],
];

/**
 * Writes an automatic number as PowerPoint shows it.
 *
 * @param scheme - such as `arabicPeriod` or `ea1ChsPeriod`
 * @param number - from 1
 * @returns the number with its punctuation, or undefined for a scheme that is not known
 */
export function writeAutoNumber(scheme: string, number: number): string | undefined {
  const style = STYLES.find(([prefix]) => scheme.startsWith(prefix))?.[1];
  if (!style) return undefined;
  const written = writeNumber(number, style);
  const isEastAsian = scheme.startsWith('ea1') || scheme.startsWith('arabicDb');
  if (scheme.endsWith('ParenBoth')) return `(${written})`;
  if (scheme.endsWith('ParenR')) return `${written})`;
  // PowerPoint sets the East Asian full stop wide: 一．
  if (scheme.endsWith('Period')) return `${written}${isEastAsian ? '．' : '.'}`;
  return written;
}

/** Counts the automatic numbers of one text. */
export interface AutoCounter {
  /**
   * Counts a paragraph.
   *
   * @param level - its level, from 0
   * @param scheme - its scheme; left out for a paragraph without a number
   * @param start - where the list begins
   * @returns the paragraph's number, or undefined without one
   */
  next(level: number, scheme?: string, start?: number): number | undefined;
}

/**
 * Makes a counter. A list goes on past deeper paragraphs, and ends at one that
 * is shallower, or of its own level with another scheme or none.
 *
 * @returns the counter of one text
 */
export function createAutoCounter(): AutoCounter {
  const running: ({scheme: string; start: number; number: number} | undefined)[] = [];
  return {
    next(level, scheme, start = 1) {
      running.length = Math.min(running.length, level + 1);
      const list = running[level];
      if (scheme === undefined) {
        running[level] = undefined;
        return undefined;
      }
      const goesOn = list?.scheme === scheme && list.start === start;
      const number = goesOn ? list.number + 1 : start;
      running[level] = {scheme, start, number};
      return number;
    },
  };
}
