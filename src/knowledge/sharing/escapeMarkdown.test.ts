import fc from 'fast-check';
import {toString} from 'mdast-util-to-string';
import {describe, expect, it} from 'vitest';

import {parseMarkdown} from '../markdown';
import {escapeMarkdown} from './escapeMarkdown';

describe('escaping for Markdown', () => {
  it.each(['1.5', '3-5年', '《a_b》', 'C#', '甲 + 乙', '3 > 2', '甲&乙', '1.甲', '-5℃'])(
    'leaves %s as it is',
    (text) => {
      expect(escapeMarkdown(text)).toBe(text);
    },
  );

  it('gives any text back', () => {
    const text = fc
      .oneof(
        fc.string({unit: 'grapheme', maxLength: 40}),
        fc.string({
          unit: fc.constantFrom(...Array.from('*_`[]<>&;#+-=.)1a甲 ~|\\!:/(@')),
          maxLength: 20,
        }),
      )
      .map((any) => any.replace(/\s+/gu, ' ').trim())
      .filter((any) => any !== '' && !/\p{Cc}/u.test(any));
    fc.assert(
      fc.property(text, (any) => {
        const {children} = parseMarkdown(escapeMarkdown(any));
        expect(children.map(({type}) => type)).toEqual(['paragraph']);
        expect(toString(children)).toBe(any);
      }),
      {numRuns: 3000},
    );
  });
});
