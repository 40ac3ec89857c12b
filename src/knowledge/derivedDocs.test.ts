import {describe, expect, it} from 'vitest';

import {deriveDocs, isDerived} from './derivedDocs';

const docs = deriveDocs(
  {
    id: 'a',
    pages: [
      {id: 'lectures/a/lost', title: '没有位置'},
      {id: 'lectures/a/part-1', file: 'lectures/a/part-1.md', title: '一、', position: 2},
      {id: 'lectures/a/index', title: '题', position: 1},
    ],
  },
  '题\n\n一、\n\n- 甲\n- 乙\n- 丙\n- 丁\n',
);

describe('the pages that are derived from a lecture', () => {
  it('are one that shows all its pages in order, and one with its lines', () => {
    expect(docs.map(({path}) => path)).toEqual(['handouts/a.mdx', 'transcripts/a.mdx']);
    expect(docs[0]?.text).toContain(
      [
        "import Part1 from '../lectures/a/index.mdx';",
        "import Part2 from '../lectures/a/part-1.md';",
        "import Part3 from '../lectures/a/lost.mdx';",
        '',
        '<Handout parts={[Part1, Part2, Part3]} />',
      ].join('\n'),
    );
    expect(docs[1]?.text).toContain('第 3 行的地址以 `#L3` 结尾');
    expect(docs[1]?.text.endsWith('\n<Transcript />\n')).toBe(true);
  });

  it('are told from pages that somebody wrote', () => {
    expect(docs.map(({text}) => isDerived(text))).toEqual([true, true]);
    expect(docs.map(({text}) => isDerived(text.replace(/\n/gu, '\r\n')))).toEqual([true, true]);
    expect(docs.map(({text}) => isDerived(text.replace('title:', 'slug: /x/\ntitle:')))).toEqual([
      false,
      false,
    ]);
    expect(isDerived('---\ntitle: 整篇阅读\n---\n\n<Handout parts={[]} />\n')).toBe(false);
  });
});
