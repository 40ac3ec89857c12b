import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {transformPages} from './transformPages';

import type {PrepareTransform} from './transformPages';
import type {BuiltSite} from './index';

describe('transforming all pages', () => {
  let outDir = '';
  const site = (): BuiltSite => ({outDir}) as BuiltSite;
  const read = (file: string): Promise<string> => readFile(path.join(outDir, file), 'utf8');

  beforeEach(async () => {
    outDir = await mkdtemp(path.join(tmpdir(), 'pages-'));
    await mkdir(path.join(outDir, 'q'));
    for (const file of ['index.html', 'q/index.html', 'a.svg']) {
      await writeFile(path.join(outDir, file), file);
    }
  });
  afterEach(() => rm(outDir, {recursive: true}));

  it('applies all transforms in order, and leaves other files alone', async () => {
    const add =
      (mark: string): PrepareTransform =>
      () =>
        Promise.resolve({transform: (file, html) => `${html}${mark}${file}`});
    await transformPages([add('+'), add('-')])(site());
    expect(await read('q/index.html')).toBe('q/index.html+q/index.html-q/index.html');
    expect(await read('a.svg')).toBe('a.svg');
  });

  it('looks at the site before any page is changed, and goes on once each is written', async () => {
    const seen: string[] = [];
    const look: PrepareTransform = async () => {
      seen.push(`prepare ${await read('index.html')}`);
      return {
        transform: () => 'new',
        onWritten: async (file) => {
          seen.push(`written ${file} ${await read(file)}`);
        },
        onEnd: async () => {
          seen.push(`end ${await read('q/index.html')}`);
        },
      };
    };
    await transformPages([look, look])(site());
    expect(seen.slice(0, 2)).toEqual(['prepare index.html', 'prepare index.html']);
    expect(seen.slice(2, -2).sort()).toEqual([
      'written index.html new',
      'written index.html new',
      'written q/index.html new',
      'written q/index.html new',
    ]);
    expect(seen.slice(-2)).toEqual(['end new', 'end new']);
  });

  it('fails where a transform fails, and does not come to the end', async () => {
    const ended: string[] = [];
    const broken: PrepareTransform = () =>
      Promise.resolve({
        transform: (file) => {
          throw new Error(`${file} is broken`);
        },
        onEnd: () => {
          ended.push('end');
          return Promise.resolve();
        },
      });
    await expect(transformPages([broken])(site())).rejects.toThrow('index.html is broken');
    expect(ended).toEqual([]);
  });
});
