import {spawnSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {cp, mkdtemp, rm} from 'node:fs/promises';
import path from 'node:path';

import {afterAll, describe, expect, it} from 'vitest';

import {BUILD} from './builtSite';

/** The files of a built site with their bytes. */
function readSite(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => path.join(parentPath, name));
  return new Map(files.map((file) => [path.relative(folder, file), readFileSync(file)]));
}

it('no path of the machine it was built on is in the built site', () => {
  const here = path.resolve('.');
  const leaks = [...readSite(BUILD)].filter(([, bytes]) => bytes.includes(here));
  expect(leaks.map(([file]) => file)).toEqual([]);
});

describe('building again', () => {
  let copy = '';
  afterAll(async () => {
    await rm(copy, {recursive: true, force: true});
  });

  const build = (): string => {
    const {stdout, stderr} = spawnSync('npx', ['--no-install', 'docusaurus', 'build', copy], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: {...process.env, NO_COLOR: '1', FORCE_COLOR: '0'},
    });
    return stdout + stderr;
  };
  // The names of scripts depend on where node_modules lies, here outside the copy.
  const cardsOf = (folder: string) =>
    new Map([...readSite(folder)].filter(([file]) => file.endsWith('.png')));

  it('in another folder with empty caches draws the same cards, and once more draws none', async () => {
    const cards = cardsOf(BUILD);
    // Inside the project, so that the copy finds what is installed.
    copy = await mkdtemp(path.resolve('build-copy-'));
    const skipped = /^(?:\.git|\.docusaurus|node_modules|build.*|coverage|test-results)$/u;
    for (const name of readdirSync('.').filter((entry) => !skipped.test(entry))) {
      await cp(name, path.join(copy, name), {recursive: true});
    }
    expect(build()).toContain(`cards: ${cards.size} drawn, 0 reused`);
    expect(cardsOf(path.join(copy, 'build'))).toEqual(cards);
    expect(build()).toContain(`cards: 0 drawn, ${cards.size} reused`);
    expect(cardsOf(path.join(copy, 'build'))).toEqual(cards);
  }, 300_000);
});
