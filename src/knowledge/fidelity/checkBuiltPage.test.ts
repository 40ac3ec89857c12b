import {describe, expect, it} from 'vitest';

import {checkBuiltPage} from './checkBuiltPage';
import {readBuiltPage} from './readBuiltPage';

const LINES = ['题', '甲', '**乙**丙'].map((bold, index) => ({
  text: bold.replaceAll('*', ''),
  bold,
  number: index + 1,
  file: 'a.mdx',
  line: 2 * index + 1,
}));

const check = (article: string, numbered?: true) =>
  checkBuiltPage(
    {href: '/a/', transcriptFile: 't.md', lines: LINES, ...(numbered && {numbered})},
    readBuiltPage(`<article>${article}</article>`),
  ).map(({line, found}) => [line, found]);

const TITLE = '<h1>题</h1>';
const REST = '<p>甲<p><b>乙</b>丙';

describe('checkBuiltPage', () => {
  it('finds nothing where the page is the transcript', () => {
    expect(check(TITLE + REST)).toEqual([]);
  });

  it('reports words that are changed, missing or added, with their place in the file', () => {
    expect(check(`${TITLE}<p>甲\u200B<p><b>乙</b>丙`)).toEqual([
      [
        3,
        'the built page /a/ shows “甲\u200B” where line 2 of t.md has “甲”: after “甲” the page has U+200B ZERO WIDTH SPACE, the transcript nothing',
      ],
    ]);
    expect(check(REST)).toEqual([[1, 'the built page /a/ does not show “题”, line 1 of t.md']]);
    expect(check(`${TITLE}${REST}<div>按：</div>`)).toEqual([
      [1, 'the built page /a/ shows “按：”, which is not in t.md there'],
    ]);
  });

  it('reports other words in bold', () => {
    expect(check(`${TITLE}<p>甲<p>乙丙`)).toEqual([
      [
        5,
        'the built page /a/ shows “乙丙” where line 3 of t.md has “**乙**丙”: not the same words are bold',
      ],
    ]);
  });

  it('holds the lines of the transcript’s page to their numbers', () => {
    const lines = (second: string) =>
      `<h1>讲稿原文</h1><ol role="list"><li id=L1>题<li id=${second}>甲<li id=L3><b>乙</b>丙</ol>`;
    expect(check(lines('L2'), true)).toEqual([]);
    expect(check(lines('L4'), true)).toEqual([
      [3, 'the built page /a/ shows line 2 of t.md as L4'],
    ]);
  });
});
