import {describe, expect, it} from 'vitest';

import {writeNumber} from './numbering';

describe('a number of a list', () => {
  it.each([
    [1, 'chinese', '一'],
    [10, 'chinese', '十'],
    [12, 'chinese', '十二'],
    [20, 'chinese', '二十'],
    [101, 'chinese', '一百零一'],
    [110, 'chinese', '一百一十'],
    [2005, 'chinese', '二千零五'],
    [3, 'circled', '③'],
    [21, 'circled', '㉑'],
    [50, 'circled', '㊿'],
    [51, 'circled', '51'],
    [2, 'lowerLetter', 'b'],
    [28, 'upperLetter', 'BB'],
    [14, 'upperRoman', 'XIV'],
    [1999, 'lowerRoman', 'mcmxcix'],
    [12, 'arabicFullWidth', '１２'],
    [7, 'arabic', '7'],
  ] as const)('%i in the style %s is %s', (number, style, written) => {
    expect(writeNumber(number, style)).toBe(written);
  });
});
