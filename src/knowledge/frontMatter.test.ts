import {describe, expect, it} from 'vitest';

import {readCatalogueEntry, readLecturer, readRunningHeads} from './frontMatter';

describe('readRunningHeads', () => {
  it('reads ids and titles, and allows a page without any', () => {
    expect(readRunningHeads('p.mdx', {running_heads: {cover: '封面'}})).toEqual({
      runningHeads: {cover: '封面'},
      problems: [],
    });
    expect(readRunningHeads('p.mdx', {}).problems).toEqual([]);
  });

  it('reports each entry that is no title', () => {
    const {problems} = readRunningHeads('p.mdx', {running_heads: {cover: 3, agenda: ' '}});
    expect(problems.map(({found}) => found)).toMatchInlineSnapshot(`
      [
        "running_heads.cover is 3",
        "running_heads.agenda is " "",
      ]
    `);
  });

  it('reports a value that is no mapping', () => {
    expect(readRunningHeads('p.mdx', {running_heads: ['封面']}).problems).toMatchInlineSnapshot(`
      [
        {
          "file": "p.mdx",
          "fix": "write one line for each slide: its id, a colon and its short title",
          "found": "running_heads is ["封面"]",
        },
      ]
    `);
  });
});

describe('readLecturer', () => {
  it('reads who gave the lecture', () => {
    const frontMatter = {lecturer: '丁泽英', institution: '江苏省总工会干部学校'};
    expect(readLecturer('i.mdx', frontMatter)).toEqual({lecturer: frontMatter, problems: []});
  });

  it('reports what is missing or empty', () => {
    const {problems} = readLecturer('i.mdx', {institution: ''});
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "file": "i.mdx",
          "fix": "name the lecturer in the front matter of the lecture's first page, as the slides do",
          "found": "the front matter's lecturer is missing",
        },
        {
          "file": "i.mdx",
          "fix": "name the institution in the front matter of the lecture's first page, as the slides do",
          "found": "the front matter's institution is """,
        },
      ]
    `);
  });
});

describe('readCatalogueEntry', () => {
  const read = (yaml: string) =>
    readCatalogueEntry({file: 'i.mdx', text: `---\n${yaml}\n---\n\n# 甲\n`});

  it('reads when a lecture was given and what it is about; both may be left out', () => {
    expect(read('date: 2023-05-20\nsubjects: [工会, 工会, 学习]')).toEqual({
      entry: {date: '2023-05-20', subjects: ['工会', '学习']},
      problems: [],
    });
    expect(read('date: 2023-05').entry.date).toBe('2023-05');
    expect(read('title: 甲')).toEqual({entry: {subjects: []}, problems: []});
  });

  it('reports a date that does not exist and subjects that are no list', () => {
    expect(read('date: 2023-02-30\nsubjects: 工会').problems).toMatchInlineSnapshot(`
      [
        {
          "file": "i.mdx",
          "fix": "there is no such day: 2023-02 has 28 days",
          "found": "date is "2023-02-30"",
        },
        {
          "file": "i.mdx",
          "fix": "write a list of words, also of one: subjects: [工会]",
          "found": "subjects is "工会"",
        },
      ]
    `);
    expect(read('date: 2023\nsubjects: [工会, ""]').problems).toMatchInlineSnapshot(`
      [
        {
          "file": "i.mdx",
          "fix": "expected a date such as 2013-04-28, 2013-04 or "2013"",
          "found": "date is 2023",
        },
        {
          "file": "i.mdx",
          "fix": "write a list of words, also of one: subjects: [工会]",
          "found": "subjects is ["工会",""]",
        },
      ]
    `);
  });
});
