import {readFileSync} from 'node:fs';
import path from 'node:path';

import {load} from 'cheerio';
import {afterEach, describe, expect, it} from 'vitest';

import {pageWords} from './fidelity';
import {buildCopy, copySite} from './siteCopy';

import type {Edit} from './siteCopy';

const copies: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(copies.splice(0).map((remove) => remove()));
});

async function build(edits: readonly Edit[], env: Record<string, string> = {}) {
  const {dir, remove} = await copySite('build-fidelity-', edits);
  copies.push(remove);
  return {dir, ...(await buildCopy(dir, env))};
}

const TRANSCRIPT = 'transcripts/two-trusts.md';
const LOCK = 'transcripts/two-trusts.lock.yml';
const SUMMARY = 'docs/lectures/two-trusts/summary.mdx';

/** Puts lines at the end of the transcript and something at the end of its last page. */
const ending = (lines: string, page: string): Edit[] => [
  {file: TRANSCRIPT, from: /\n*$/u, to: `\n\n${lines}\n`},
  // It would not let the words change.
  {file: LOCK, remove: true},
  {file: SUMMARY, from: /\n*$/u, to: `\n\n${page}\n`},
];

describe('the build', () => {
  it('shows signs that Markdown knows as they were spoken, on every page and below a base', async () => {
    const lines = ['1~3岁，4~6岁', '比例1:100:50 :smile:', '[ ] 未办', '3. 第三', '4. 第四'];
    const {dir, failed, output} = await build(
      [
        ...ending(
          [...lines, '见https://example.org/甲。后面的话', '5*3*2'].join('\n'),
          `${lines.slice(0, 2).join('\n\n')}\n\n- ${lines.slice(2, 3).join('')}\n\n${lines.slice(3).join('\n')}\n\n见https://example.org/甲。后面的话\n\n5\\*3\\*2`,
        ),
      ],
      {BASE_URL: '/kb/'},
    );
    expect(output).toContain('[SUCCESS]');
    expect(failed).toBe(false);
    const open = (address: string) =>
      load(readFileSync(path.join(dir, 'build', address, 'index.html'), 'utf8'));
    for (const address of ['lectures/two-trusts/summary', 'handouts/two-trusts']) {
      const page = open(address);
      expect(page('article :is(del, input[disabled], a[href*="example.org"])').length).toBe(0);
      expect(page('article ol').attr('start')).toBe('3');
      expect(pageWords(page).slice(-7)).toEqual([
        ...lines.slice(0, 3),
        '第三',
        '第四',
        '见https://example.org/甲。后面的话',
        '5*3*2',
      ]);
    }
    const numbered = pageWords(open('transcripts/two-trusts'));
    expect(numbered.slice(-7)).toEqual([...lines, '见https://example.org/甲。后面的话', '5*3*2']);
  });

  it('stops where Markdown changes the words, and says what to write', async () => {
    const {failed, output} = await build(ending('5*3*2\n1. 甲\n1. 乙', '5*3*2\n\n1. 甲\n4. 乙'));
    expect(failed).toBe(true);
    expect(output).toMatch(
      /summary\.mdx:\d+\s+found: “532” stands where line \d+ .* has “5\*3\*2”/u,
    );
    expect(output).toContain('Markdown takes * as markup; write \\* where');
    expect(output).toMatch(/found: “2\. 乙” stands where line \d+ .* has “1\. 乙”/u);
  });

  it('stops where only the finished page differs: a title that Docusaurus adds, numbers of an element', async () => {
    const {failed, output} = await build([
      ...ending('甲', '<ol start="3">\n<li>甲</li>\n</ol>'),
      {file: SUMMARY, from: '# 小结', to: '## 小结'},
    ]);
    expect(failed).toBe(true);
    expect(output).toMatch(
      /summary\.mdx:\d+\s+found: the built page \/lectures\/two-trusts\/summary\/ shows “3\. 甲” where line \d+ of transcripts\/two-trusts\.md has “甲”/u,
    );
    expect(output).toMatch(
      /found: the built page \/lectures\/two-trusts\/summary\/ shows “小结”, which is not in transcripts\/two-trusts\.md there/u,
    );
    expect(output).toContain('the built page /handouts/two-trusts/ shows “3. 甲”');
  });
});
