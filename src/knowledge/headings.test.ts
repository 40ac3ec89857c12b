import {describe, expect, it} from 'vitest';

import {readHeadings} from './headings';
import {parseMdx} from './markdown';

const read = (text: string) => readHeadings('docs/guide/read.mdx', parseMdx(text));

describe('readHeadings', () => {
  it('lists the ids of a page’s headings; the title needs none', () => {
    expect(read('# 题\n\n## 一 {/* #one */}\n\n### 二 {/* #two */}\n')).toEqual({
      ids: ['one', 'two'],
      problems: [],
    });
  });

  it('reports what is wrong with each', () => {
    const {ids, problems} = read(
      '## 一\n\n## 二 {/* #Two */}\n\n## 三 {/* #c */}\n\n## 四 {/* #c */}\n',
    );
    expect(ids).toEqual(['c']);
    expect(problems.map(({line, found}) => [line, found])).toEqual([
      [1, 'the heading “一” has no id, so its address would change with its words'],
      [3, '“Two” is not an id'],
      [7, 'the id “c” is taken on this page'],
    ]);
  });
});
