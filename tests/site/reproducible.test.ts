import {spawnSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import path from 'node:path';

import {afterAll, describe, expect, it} from 'vitest';

import {BUILD, isCard} from './builtSite';
import {DOCUSAURUS} from '../../scripts/docusaurus';
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

describe('building again', () => {
  const remove: (() => Promise<void>)[] = [];
  afterAll(async () => {
    await Promise.all(remove.map((one) => one()));
  });

  it('draws no card again, and gives every file of the site the same bytes', () => {
    const again = path.resolve('build-again');
    remove.push(() => rm(again, {recursive: true, force: true}));
    const build = [DOCUSAURUS, 'build', '--out-dir', again];
    const {stdout} = spawnSync(process.execPath, build, {encoding: 'utf8'});
    expect(stdout).toMatch(/cards: 0 drawn, [1-9]\d* reused/u);
    const [before, after] = [readSite(BUILD), readSite(again)];
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const changed = [...before].filter(([file, bytes]) => !after.get(file)?.equals(bytes));
    expect(changed.map(([file]) => file)).toEqual([]);
  });

  // The names of scripts depend on where node_modules lies, here outside the copy.
  const cardsOf = (folder: string) =>
    new Map([...readSite(folder)].filter(([file]) => isCard(file)));

  it('in another folder with empty caches draws the same cards', async () => {
    const cards = cardsOf(BUILD);
    const copy = await copySite('build-copy-', []);
    remove.push(copy.remove);
    expect(buildCopy(copy.dir).output).toContain(`cards: ${cards.size} drawn, 0 reused`);
    expect(cardsOf(path.join(copy.dir, 'build'))).toEqual(cards);
  });
});
