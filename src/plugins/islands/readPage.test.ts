import {expect, it} from 'vitest';

import {readPage} from './readPage';

const EXPECTED = {
  stylesheet: '/assets/css/styles.1.css',
  scripts: '/assets/js/',
  assets: '/assets/',
  islands: new Set(['SearchField']),
};
const PAGE =
  '<html><head><link rel=stylesheet href=/assets/css/styles.1.css><script src=/assets/js/main.1.js defer></script></head>' +
  '<body><div id=__docusaurus><page-island name=SearchField></page-island></div></body></html>';
const read = (html: string) => readPage('a/index.html', html, EXPECTED);

it('finds where the link to the stylesheet stands, with quotes and without', () => {
  for (const page of [PAGE, PAGE.replace('rel=stylesheet', 'rel="stylesheet"')]) {
    const {start, end} = read(page).link;
    expect(page.slice(start, end)).toMatch(/^<link [^>]*styles\.1\.css>$/u);
  }
});

it.each([
  [
    'an unknown root element',
    PAGE.replace('__docusaurus', '__app'),
    'has no element with the id “__docusaurus”',
  ],
  [
    'a missing link to the stylesheet',
    PAGE.replace(/<link[^>]*>/u, ''),
    'has 0 links to /assets/css/styles.1.css',
  ],
  [
    'a link to another stylesheet',
    PAGE.replace('styles.1', 'other.1'),
    'has 0 links to /assets/css/styles.1.css',
  ],
  [
    'a script that moved',
    PAGE.replace('/assets/js/main', '/js/main'),
    'has no script /assets/js/main.….js',
  ],
])('stops the build at %s, and says so by name', (_what, page, message) => {
  expect(() => read(page)).toThrow(`a/index.html ${message}`);
});

it('lists what the bundlers were to write', () => {
  const page = PAGE.replace(
    '</body>',
    '<img src=/assets/images/a.1.png><img src=/img/b.svg></body>',
  );
  expect(read(page).assets).toEqual(['/assets/js/main.1.js', '/assets/images/a.1.png']);
});

it('names an island that does not exist', () => {
  expect(read(PAGE).unknown).toBeUndefined();
  expect(read(PAGE.replace('SearchField', 'Gone')).unknown).toBe('Gone');
});
