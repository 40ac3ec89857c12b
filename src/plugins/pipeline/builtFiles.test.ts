import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {addressOfFile, listBuiltFiles} from './builtFiles';

describe('the files of a built site', () => {
  let dir = '';
  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'built-'));
  });
  afterEach(() => rm(dir, {recursive: true}));

  it('are listed in the same order whatever has been compressed by then', async () => {
    await mkdir(path.join(dir, 'q'));
    for (const file of [
      'q/index.html',
      'sw.js',
      'sw.js.br',
      'sw.js.gz',
      'q/index.html.br',
      'a.svg',
    ]) {
      await writeFile(path.join(dir, file), '');
    }
    expect(await listBuiltFiles(dir)).toEqual(['a.svg', 'q/index.html', 'sw.js']);
  });

  it.each([
    ['index.html', ''],
    ['q/a/index.html', 'q/a/'],
    ['404.html', '404.html'],
  ])('are served: %s at /%s', (file, address) => {
    expect(addressOfFile(file)).toBe(address);
  });
});
