import fc from 'fast-check';
import {toString} from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';

import {escapeMarkdown} from './escapeMarkdown';

import type {Root} from 'mdast';

const transformed =
  (processor: {parse: (text: string) => Root; runSync: (tree: Root) => unknown}) =>
  (text: string): Root =>
    processor.runSync(processor.parse(text)) as Root;
/** Where a copy may be pasted. */
const READERS: Record<string, (text: string) => Root> = {
  CommonMark: transformed(unified().use(remarkParse)),
  GFM: transformed(unified().use(remarkParse).use(remarkGfm)),
  'GFM beside Chinese': transformed(
    unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly),
  ),
};

function expectPlain(text: string, escaped = escapeMarkdown(text)): void {
  for (const [name, read] of Object.entries(READERS)) {
    const tree = read(escaped);
    const kinds: string[] = [];
    visit(tree, ({type}) => void kinds.push(type));
    // Some make a link of a bare address however it is written; its words stay.
    const other = kinds.filter(
      (kind) => kind !== 'text' && (name === 'CommonMark' || kind !== 'link'),
    );
    expect([name, other, toString(tree)]).toEqual([name, ['root', 'paragraph'], text]);
  }
}

describe('escaping for Markdown', () => {
  it.each([
    '1.5',
    '3-5年',
    'a_b',
    '《a_b》',
    '《a*b》',
    '100%',
    '#标签',
    'C#',
    'C++',
    '甲 + 乙',
    '甲 * 乙',
    '3 > 2',
    '甲&乙',
    '1.甲',
    '-5℃',
    '1~3岁',
    '甲|乙',
    'a@b',
    'www',
    'www 网',
    'http：//',
    'a`b',
    '甲_乙',
    '5 < 6',
  ])('leaves %s as it is', (text) => {
    expectPlain(text);
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    '1. 甲',
    '2) 甲',
    '- 甲',
    '# 甲',
    '*甲*',
    '_甲_',
    '**甲**',
    '1~3岁，4~6岁',
    '~~甲~~',
    '`甲`',
    '[甲](乙)',
    '[甲][乙]',
    '[^1]',
    '| 甲 |',
    'www.example.org',
    '见www.example.org。',
    '见 https://example.org/a_b_c*d*',
    'a.b-c_d\u0040example.org',
    'mailto:a\u0040example.org',
    'xmpp:a\u0040example.org',
    '<b>',
    '&amp;',
    '甲\\',
    '\\*',
    '[ ] 甲',
    '5*3*2',
    '---',
    '===',
    '+',
  ])('keeps %s', (text) => {
    expectPlain(text);
  });

  it('keeps an address in angle brackets as text, whatever its name is made of', () => {
    expectPlain('<*@1>');
    expectPlain('<5.x@y.z>');
  });

  it('gives any text back, as CommonMark and as GFM', () => {
    const text = fc
      .oneof(
        fc.string({unit: 'grapheme', maxLength: 40}),
        fc.string({
          unit: fc.constantFrom(
            ...Array.from('*_`[]<>&;#+-=.)1a甲，“ ~|\\!:/(@^'),
            'www.',
            'http://',
            'a@b.c',
            'mailto:',
          ),
          maxLength: 20,
        }),
      )
      .map((any) => any.replace(/\s+/gu, ' ').trim())
      .filter((any) => any !== '' && !/\p{Cc}/u.test(any));
    fc.assert(
      fc.property(text, (any) => {
        expectPlain(any);
      }),
      {numRuns: 3000},
    );
  });
});
