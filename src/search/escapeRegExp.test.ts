import fc from 'fast-check';
import {expect, it} from 'vitest';

import {escapeRegExp} from './escapeRegExp';

it('finds any text as it is', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      expect(new RegExp(`^${escapeRegExp(text)}$`, 'u').test(text)).toBe(true);
    }),
  );
});
