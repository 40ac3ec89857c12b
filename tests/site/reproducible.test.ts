import {readFileSync, readdirSync} from 'node:fs';
import {rename} from 'node:fs/promises';
import path from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {BUILD, isCard} from './builtSite';
import {buildCopy, copySite} from './siteCopy';

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

describe('in another folder', () => {
  // With the bundler's cache, as an author builds.
  const build = (dir: string) => buildCopy(dir, {DOCUSAURUS_NO_PERSISTENT_CACHE: ''});
  let copy: Awaited<ReturnType<typeof copySite>>;
  let first: Map<string, Buffer>;
  let output: string;

  beforeAll(async () => {
    copy = await copySite('build-copy-', []);
    ({output} = await build(copy.dir));
    first = readSite(path.join(copy.dir, 'build'));
  });
  afterAll(() => copy.remove());

  const cardsOf = (files: Map<string, Buffer>) =>
    new Map([...files].filter(([file]) => isCard(file)));

  // The names of scripts depend on where node_modules lies, here outside the copy.
  it('the build draws the same cards', () => {
    const cards = cardsOf(readSite(BUILD));
    expect(output).toContain(`cards: ${cards.size} drawn, 0 reused`);
    expect(cardsOf(first)).toEqual(cards);
  });

  it('another build, with the caches of the first, draws no card and gives every file the same bytes', async () => {
    await rename(path.join(copy.dir, 'build'), path.join(copy.dir, 'build-first'));
    expect((await build(copy.dir)).output).toContain(
      `cards: 0 drawn, ${cardsOf(first).size} reused`,
    );
    const second = readSite(path.join(copy.dir, 'build'));
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
    const changed = [...first].filter(([file, bytes]) => !second.get(file)?.equals(bytes));
    expect(changed.map(([file]) => file)).toEqual([]);
  });
});
