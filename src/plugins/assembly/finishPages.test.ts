import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {finishPages} from './finishPages';

import type {PagePlan} from './finishPages';
import type {Props} from '@docusaurus/types';

describe('the work on all pages', () => {
  let outDir = '';
  const site = (): Props => ({outDir}) as Props;
  const read = (file: string): Promise<string> => readFile(path.join(outDir, file), 'utf8');

  beforeEach(async () => {
    outDir = await mkdtemp(path.join(tmpdir(), 'pages-'));
    await mkdir(path.join(outDir, 'q'));
    for (const file of ['index.html', 'q/index.html', 'a.svg']) {
      await writeFile(path.join(outDir, file), file);
    }
  });
  afterEach(() => rm(outDir, {recursive: true}));

  it('goes through all hands in order, and leaves other files alone', async () => {
    const add =
      (mark: string): PagePlan =>
      () =>
        Promise.resolve({change: (file, html) => `${html}${mark}${file}`});
    await finishPages([add('+'), add('-')])(site());
    expect(await read('q/index.html')).toBe('q/index.html+q/index.html-q/index.html');
    expect(await read('a.svg')).toBe('a.svg');
  });

  it('looks at the site before any page is changed, and goes on once each is written', async () => {
    const seen: string[] = [];
    const look: PagePlan = async () => {
      seen.push(`plan ${await read('index.html')}`);
      return {
        change: () => 'new',
        written: async (file) => {
          seen.push(`written ${file} ${await read(file)}`);
        },
        end: async () => {
          seen.push(`end ${await read('q/index.html')}`);
        },
      };
    };
    await finishPages([look, look])(site());
    expect(seen.slice(0, 2)).toEqual(['plan index.html', 'plan index.html']);
    expect(seen.slice(2, -2).sort()).toEqual([
      'written index.html new',
      'written index.html new',
      'written q/index.html new',
      'written q/index.html new',
    ]);
    expect(seen.slice(-2)).toEqual(['end new', 'end new']);
  });

  it('fails where a hand fails, and does not come to the end', async () => {
    const ended: string[] = [];
    const broken: PagePlan = () =>
      Promise.resolve({
        change: (file) => {
          throw new Error(`${file} is broken`);
        },
        end: () => {
          ended.push('end');
          return Promise.resolve();
        },
      });
    await expect(finishPages([broken])(site())).rejects.toThrow('index.html is broken');
    expect(ended).toEqual([]);
  });
});
