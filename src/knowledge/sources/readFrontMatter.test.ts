import {describe, expect, it} from 'vitest';

import {readFrontMatter} from './readFrontMatter';
import {readSource} from './readSource';

const FILE = 'docs/sources/a.mdx';
const page = (...lines: string[]): string => ['---', ...lines, '---', '', '编者注。'].join('\n');
const valid = ['type: speech', 'title: 讲话', 'accessed: 2026-11-22'];
const read = (...lines: string[]) =>
  readSource(FILE, 'a', readFrontMatter(FILE, page(...lines)).frontMatter);

describe('the front matter of a source', () => {
  it('is read as it is written: a date stays text', () => {
    expect(readFrontMatter(FILE, page('issued: 2013-04-28', 'volume: 3')).frontMatter).toEqual({
      issued: '2013-04-28',
      volume: 3,
    });
    expect(read(...valid, 'issued: 2013-04-28').source?.issued).toBe('2013-04-28');
  });

  it.each([
    ['2013-04-31', 'there is no such day: 2013-04 has 30 days'],
    [
      '2013-04-28T08:00:00+08:00',
      'write the day alone, such as 2013-04-28; a time and its zone can change the day',
    ],
    [
      '2013-04-28 23:30:00 -05:00',
      'write the day alone, such as 2013-04-28; a time and its zone can change the day',
    ],
  ])('is refused with the date %s, not read as another day', (date, fix) => {
    expect(read(...valid, `issued: ${date}`).problems).toEqual([
      {file: FILE, found: `issued is "${date}"`, fix},
    ]);
  });

  it('says where it is not well-formed', () => {
    expect(readFrontMatter(FILE, page('type: speech', 'title: [讲话')).problems).toMatchObject([
      {file: FILE, line: 3, unread: true},
    ]);
  });

  it('is empty where a page has none, or only a text', () => {
    expect(readFrontMatter(FILE, '# 标题')).toEqual({frontMatter: {}, problems: []});
    expect(readFrontMatter(FILE, page('讲话')).frontMatter).toEqual({});
  });
});
