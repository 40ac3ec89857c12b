import {spawnSync} from 'node:child_process';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {afterEach, describe, expect, it} from 'vitest';

/** What makes up the site, apart from what is installed or built. */
const SITE = [
  'docs',
  'transcripts',
  'src',
  'static',
  'i18n',
  'docusaurus.config.ts',
  'sidebars.ts',
  'tsconfig.json',
  'package.json',
];
const copies: string[] = [];

afterEach(async () => {
  await Promise.all(copies.splice(0).map((copy) => rm(copy, {recursive: true, force: true})));
});

interface Edit {
  file: string;
  from: string;
  to: string;
}

/** Builds a copy of the site with some files edited, and gives what an author would read. */
async function build(edits: readonly Edit[], env: Record<string, string> = {}) {
  // Inside the project, so that the copy finds what is installed.
  const copy = await mkdtemp(path.resolve('build-broken-'));
  copies.push(copy);
  await Promise.all(SITE.map((name) => cp(name, path.join(copy, name), {recursive: true})));
  for (const {file, from, to} of edits) {
    const place = path.join(copy, file);
    const text = await readFile(place, 'utf8');
    expect(text).toContain(from);
    await writeFile(place, text.replace(from, to));
  }
  const {status, stdout, stderr} = spawnSync('npx', ['--no-install', 'docusaurus', 'build', copy], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env},
  });
  return {failed: status !== 0, output: stdout + stderr};
}

const LECTURE = 'docs/lectures/two-trusts';

describe('the build', () => {
  it('stops with everything that is wrong with the content, each with place and mend', async () => {
    const {failed, output} = await build([
      {file: `${LECTURE}/origin.mdx`, from: '竭诚', to: '竭城'},
      {file: `${LECTURE}/summary.mdx`, from: '{/* #summary */}', to: '{/* #Summary */}'},
      {file: `${LECTURE}/index.mdx`, from: 'lecturer: 丁泽英\n', to: ''},
      {file: 'sidebars.ts', from: ", 'lectures/two-trusts/new-normal'", to: ''},
    ]);
    expect(failed).toBe(true);
    expect(output).toContain('The content has');
    expect(output).toMatch(
      /origin\.mdx:\d+\s+found: “要把竭城为.*stands where line 28 of transcripts\/two-trusts\.md/u,
    );
    expect(output).toContain('“Summary” is not an id');
    expect(output).toContain("the front matter's lecturer is missing");
    expect(output).toContain(
      "add 'lectures/two-trusts/new-normal' to sidebars.ts where the lecture shows it",
    );
  });

  it('stops at a link to a page that does not exist', async () => {
    const edit = {
      file: 'docs/transcripts/two-trusts.mdx',
      from: '行号就是地址',
      to: '[行号](/nowhere/)',
    };
    const {failed, output} = await build([edit]);
    expect(failed).toBe(true);
    expect(output).toContain('/nowhere/');
  });

  it('stops at a link to a line that does not exist', async () => {
    const edit = {
      file: `${LECTURE}/summary.mdx`,
      from: '\n## ',
      to: '\n<EditorNote>[见](/transcripts/two-trusts/#L96)</EditorNote>\n\n## ',
    };
    const {failed, output} = await build([edit]);
    expect(failed).toBe(true);
    expect(output).toContain('/transcripts/two-trusts/#L96');
  });

  it('stops with a sentence about a base without slashes', async () => {
    const {failed, output} = await build([], {BASE_URL: 'kb'});
    expect(failed).toBe(true);
    expect(output).toContain(
      'BASE_URL is "kb", but must be a path that begins and ends with a slash',
    );
  });
});
