import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from 'vitest';

import {PICTURES} from '../../scripts/screenshots/pictures';
import {BUILD, openPage, pages} from './builtSite';

const FOLDER = 'docs/guide/img';
const shown = pages()
  .filter((address) => address.startsWith('/guide/'))
  .flatMap((address) => {
    const page = openPage(address);
    return page('article img')
      .toArray()
      .map((picture) => page(picture).attr() ?? {});
  });

describe('the pictures of the guide', () => {
  it('are those that the script draws, each shown once', () => {
    const drawn = PICTURES.filter(({file}) => file.startsWith(FOLDER)).map(({name}) => name);
    const inPages = shown.map(({src = ''}) => path.basename(src).replace(/-[0-9a-f]+\.png$/u, ''));
    expect(drawn.length).toBeGreaterThan(5);
    expect(inPages.sort()).toEqual(drawn.sort());
    expect(readdirSync(FOLDER).sort()).toEqual(drawn.map((name) => `${name}.png`).sort());
  });

  it('are described in Chinese, keep their place free and load when they are needed', () => {
    for (const {alt, width, height, loading} of shown) {
      expect(alt).toMatch(/\p{Script=Han}{4}/u);
      expect(Number(width)).toBeGreaterThan(200);
      expect(Number(height)).toBeGreaterThan(50);
      expect(loading).toBe('lazy');
    }
  });

  it('have less than 80 kB each', () => {
    for (const {src = ''} of shown) {
      expect(statSync(path.join(BUILD, src)).size, src).toBeLessThan(80_000);
    }
  });
});
