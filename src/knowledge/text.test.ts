import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {foldRuns, foldWhiteSpace, markBold, textOfRuns} from './text';

describe('foldWhiteSpace', () => {
  it('folds full-width and no-break spaces too', () => {
    expect(foldWhiteSpace(' 甲　乙\u00A0\n丙 ')).toBe('甲 乙 丙');
  });

  it('keeps what has no width', () => {
    expect(foldWhiteSpace('\uFEFF甲\u200B乙')).toBe('\uFEFF甲\u200B乙');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const folded = foldWhiteSpace(text);
        expect(foldWhiteSpace(folded)).toBe(folded);
      }),
    );
  });
});

describe('foldRuns', () => {
  it('joins neighbours in one weight, and white space is bold only inside bold', () => {
    expect(
      foldRuns([
        {text: ' 甲'},
        {text: '乙 '},
        {text: ' b', strong: true},
        {text: ' '},
        {text: 'c ', strong: true},
        {text: '丁'},
      ]),
    ).toEqual([{text: '甲乙 '}, {text: 'b c', strong: true}, {text: ' 丁'}]);
  });

  it('keeps the words and what is bold', () => {
    const run = fc.record(
      {
        text: fc.string({unit: fc.constantFrom('甲', 'b', ' ', '\n', '𠮷')}),
        strong: fc.constant(true as const),
      },
      {requiredKeys: ['text']},
    );
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const folded = foldRuns(runs);
        expect(folded.map(({text}) => text).join('')).toBe(textOfRuns(runs));
        expect(markBold(folded)).toBe(markBold(runs));
      }),
    );
  });
});
