import {describe, expect, it} from 'vitest';

import {readLecturer, readRunningHeads} from './frontMatter';

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
