import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';

import {settleBlocks, wordsAsHtml, wordsAsMarkdown, wordsAsText} from './copiedWords';
import {escapeHtml} from './html';

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
