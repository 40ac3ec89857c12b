import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterAll, beforeAll, expect, test} from 'vitest';

import {writeManyLectures} from './manyLectures';

const COUNT = 3;
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'lectures-'));
  writeManyLectures(dir, COUNT);
});
afterAll(() => {
  rmSync(dir, {recursive: true});
});

/** All that a pattern finds in the lectures' pages. */
function inLectures(root: string, pattern: RegExp): string[] {
  const folder = path.join(root, 'docs/lectures');
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').match(pattern) ?? []);
}

test.each([
  ['quotation', /<Quotation\b[^>]*?\sid="[^"]+"/gu],
  ['slide', /\{\/\* #[\w-]+ \*\/\}/gu],
  ['running head', /^ {2}[a-z][\w-]*:/gmu],
])('every %s of every lecture has an id of its own', (_, pattern) => {
  const ids = inLectures(dir, pattern);
  expect(ids).toHaveLength(COUNT * inLectures('.', pattern).length);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every lecture has its words, and an outline with its own pages alone', () => {
  const outlines = readFileSync(path.join(dir, 'sidebars.ts'), 'utf8').split('\n');
  for (const id of ['two-trusts', 'two-trusts-2', 'two-trusts-3']) {
    expect(readdirSync(path.join(dir, 'transcripts'))).toContain(`${id}.md`);
    const outline = outlines.find((line) => line.trimStart().startsWith(`'${id}':`));
    expect(outline?.match(/lectures\/[\w-]+/gu)).toContain(`lectures/${id}`);
    expect(new Set(outline?.match(/lectures\/[\w-]+/gu)).size).toBe(1);
  }
});
