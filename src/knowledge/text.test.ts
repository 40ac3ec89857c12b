import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {foldWhiteSpace} from './text';

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
