import fc from 'fast-check';
import {load} from 'cheerio';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';

import {parseMarkdown} from '../markdown';
import {foldRuns, textOfRuns} from '../text';
import {settleBlocks, tableOf, wordsAsHtml, wordsAsMarkdown, wordsAsText} from './copiedWords';

import {escapeMarkdown} from './escapeMarkdown';
import {escapeHtml} from './html';

import type {Root} from 'mdast';
import type {Run} from '../text';
import type {CopiedBlock} from './copiedWords';

const item = (text: string, depth: number, number?: number): CopiedBlock => ({
  text,
  depth,
  item: true,
  number,
});
const NESTED = [
  {text: '引言', depth: 0},
  item('甲条总纲', 1, 3),
  item('甲一', 2),
  item('甲二', 2),
  item('乙条', 1, 4),
];
const parseGfm = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);
const same = (text: string): string => text;

describe('copied lists', () => {
  it('keep parents and numbers in plain lines', () => {
    expect(wordsAsText(NESTED)).toEqual(['引言', '3. 甲条总纲', '　甲一', '　甲二', '4. 乙条']);
  });

  it('keep parents and numbers in HTML', () => {
    const page = load(wordsAsHtml(NESTED, escapeHtml));
    expect(page('ol').attr('start')).toBe('3');
    expect(page('ol > li')).toHaveLength(2);
    expect(page('ol > li:first-child > ul > li').text()).toBe('甲一甲二');
  });

  it('keep parents and numbers in Markdown', () => {
    expect(wordsAsMarkdown(NESTED, same)).toEqual([
      '引言',
      '',
      '3. 甲条总纲',
      '   - 甲一',
      '   - 甲二',
      '4. 乙条',
    ]);
  });

  it('are plain lines where they have neither', () => {
    expect(wordsAsText([item('甲', 1), item('乙', 1)])).toEqual(['甲', '乙']);
  });

  it('begin at the margin when their parents were not selected', () => {
    expect(settleBlocks([item('丙', 4, 2), item('丁', 2, 5)]).map(({depth}) => depth)).toEqual([
      1, 1,
    ]);
  });

  it('name what the editor says', () => {
    expect(wordsAsText([{text: '没有写年份。', depth: 0, voice: 'editor'}])).toEqual([
      '编者注：没有写年份。',
    ]);
  });
});

describe('copied tables', () => {
  const TABLE = {
    depth: 0,
    ...tableOf([
      [
        {text: '年份', head: true},
        {text: '人数', head: true},
      ],
      [{text: '甲|乙'}, {text: '1万', runs: [{text: '1万', strong: true}]}],
      [{text: ''}, {text: '3万'}],
    ]),
  } as const;

  it('keep rows and cells in plain lines', () => {
    expect(wordsAsText([TABLE])).toEqual(['年份\t人数', '甲|乙\t1万', '\t3万']);
  });

  it('keep rows and cells in HTML', () => {
    expect(wordsAsHtml([TABLE], escapeHtml)).toBe(
      '<table><tr><th>年份</th><th>人数</th></tr><tr><td>甲|乙</td><td><strong>1万</strong></td></tr><tr><td></td><td>3万</td></tr></table>',
    );
  });

  it('keep rows and cells in Markdown, inside a list as well', () => {
    expect(wordsAsMarkdown([item('表', 1, 9), {...TABLE, depth: 1}], escapeMarkdown)).toEqual([
      '9. 表',
      '',
      '   | 年份 | 人数 |',
      '   | --- | --- |',
      String.raw`   | 甲\|乙 | **1万** |`,
      '   |  | 3万 |',
    ]);
  });

  it('get empty heads in Markdown where none were copied', () => {
    expect(
      wordsAsMarkdown([{depth: 0, ...tableOf([[{text: '甲'}, {text: '乙'}]])}], escapeMarkdown),
    ).toEqual(['|  |  |', '| --- | --- |', '| 甲 | 乙 |']);
  });

  it('lose the columns that nothing was copied from', () => {
    expect(
      tableOf([
        [{text: ''}, {text: '乙'}, {text: ''}],
        [{text: ''}, {text: '丁'}, {text: ''}],
      ]).text,
    ).toBe('乙\n丁');
  });

  it('are no table where one cell was copied', () => {
    expect(tableOf([[{text: ''}, {text: '乙'}]])).toEqual({text: '乙'});
  });
});

describe('copied bold', () => {
  const block = (...runs: Run[]): CopiedBlock => ({
    text: runs.map(({text}) => text).join(''),
    depth: 0,
    runs,
  });
  const bold = (text: string): Run => ({text, strong: true});

  it('stays bold in HTML and Markdown', () => {
    const words = block({text: '要'}, bold('增强<本领>'), {text: '，'});
    expect(wordsAsHtml([words], escapeHtml)).toBe('<p>要<strong>增强&lt;本领&gt;</strong>，</p>');
    expect(wordsAsMarkdown([block(bold('增强本领'), {text: '，'})], escapeMarkdown)).toEqual([
      '**增强本领**，',
    ]);
    expect(wordsAsText([words])).toEqual(['要增强<本领>，']);
  });

  it('is left out in Markdown where its marks would show, the words never', () => {
    expect(
      wordsAsMarkdown([block({text: '有'}, bold('“本领”'), {text: '的'})], escapeMarkdown),
    ).toEqual(['有“本领”的']);
  });

  it('comes after the name of the editor', () => {
    expect(wordsAsHtml([{...block(bold('甲'), {text: '乙'}), voice: 'editor'}], escapeHtml)).toBe(
      '<p>编者注：<strong>甲</strong>乙</p>',
    );
  });

  it('reads the same words in every Markdown, with no bold that was not there', () => {
    const text = fc.oneof(
      fc.string({
        unit: fc.constantFrom(...Array.from('甲乙a1，“”。.-*_`~[]|\\!+$𠮷👍 ')),
        minLength: 1,
        maxLength: 6,
      }),
      fc.string({unit: 'grapheme', minLength: 1, maxLength: 4}),
    );
    const run = fc.record({text, strong: fc.constant(true as const)}, {requiredKeys: ['text']});
    fc.assert(
      fc.property(fc.array(run, {minLength: 1, maxLength: 5}), fc.boolean(), (any, inTable) => {
        const runs = foldRuns(any);
        fc.pre(runs.length > 0 && !/\p{Cc}/u.test(textOfRuns(runs)));
        const words = block(...runs);
        const copied = inTable ? {depth: 0, ...tableOf([[words, {text: '乙'}]])} : words;
        const markdown = wordsAsMarkdown([copied], escapeMarkdown).join('\n');
        for (const read of [parseMarkdown, parseGfm]) {
          if (inTable && read === parseMarkdown) continue;
          const tree = read(markdown);
          expect(toString(tree)).toBe(words.text + (inTable ? '乙' : ''));
          const strong: string[] = [];
          visit(tree, 'strong', (node) => void strong.push(toString(node)));
          const meant = runs.flatMap((one) => (one.strong ? one.text : []));
          expect(meant).toEqual(expect.arrayContaining(strong));
        }
      }),
      {numRuns: 2000},
    );
  });
});
