import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

import {describe, expect, it} from 'vitest';

import {readStockDocuments} from './stockIndex';

describe('the seam with search-local', () => {
  it('reads titles, headings and contents', () => {
    const title = {i: 1, t: '题', u: '/a/', b: []};
    const heading = {i: 2, t: '小题', u: '/a/', h: '#b', p: 1};
    const content = {i: 3, t: '文', s: '小题', u: '/a/', h: '#b', p: 1};
    const lists = [[title], [heading], [], [], [content]];
    expect(readStockDocuments(lists)).toEqual({
      titles: [title],
      headings: [heading],
      contents: [content],
    });
  });

  it.each([{}, [], [1, 2, 3, 4, 5], Array(5).fill([{i: '1'}])])(
    'says which version it reads where the form has moved: %s',
    (...lists) => {
      expect(() => readStockDocuments(lists)).toThrow(/another form than version 0\.55\.3/u);
    },
  );

  it('is with the version that was read', () => {
    const main = createRequire(import.meta.url).resolve('@easyops-cn/docusaurus-search-local');
    const file = path.join(
      main.slice(0, main.indexOf(`${path.sep}dist${path.sep}`)),
      'package.json',
    );
    const {version} = JSON.parse(readFileSync(file, 'utf8')) as {version: string};
    expect(
      version,
      'search-local was updated: check that src/plugins/search/stockIndex.ts still reads what it makes, then change this version',
    ).toBe('0.55.3');
  });
});
