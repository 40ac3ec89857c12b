import {describe, expect, it} from 'vitest';

import {ContentError, reportProblems} from './problems';

describe('reportProblems', () => {
  it('reports every problem with its place and its fix, sorted by place', () => {
    const report = reportProblems([
      {file: 'docs/b.mdx', line: 12, found: 'second', fix: 'fix it so'},
      {file: 'docs/b.mdx', line: 3, found: 'first', fix: 'fix it thus'},
      {file: 'docs/a.mdx', found: 'the whole file', fix: 'remove it'},
    ]);
    expect(report).toMatchInlineSnapshot(`
      "The content has 3 problems.

      docs/a.mdx
        found: the whole file
        fix:   remove it

      docs/b.mdx:3
        found: first
        fix:   fix it thus

      docs/b.mdx:12
        found: second
        fix:   fix it so"
    `);
  });

  it('counts a single problem in the singular', () => {
    expect(new ContentError([{file: 'a', found: 'b', fix: 'c'}]).message).toContain(
      'The content has 1 problem.',
    );
  });

  it('tells what is wrong with a file as a whole before what is wrong in a line', () => {
    const at = {file: 'a.mdx', fix: 'c'};
    const problems = [
      {...at, line: 3, found: 'in a line'},
      {...at, found: 'as a whole'},
    ];
    const error = new ContentError(problems);
    expect(error.message).toMatch(/as a whole[^]*in a line/u);
    expect(error.problems).toEqual(problems);
  });
});
