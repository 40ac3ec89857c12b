import {describe, expect, it} from 'vitest';

import {readOnlyPage} from './readOnlyPage';

const PAGES = new Set(['index.html', 'q/a/index.html', 'terms/index.html', '404.html']);
const page = (body: string, head = ''): string =>
  readOnlyPage(`<html><head>${head}</head><body>${body}</body></html>`, 'q/a/index.html', PAGES);

describe('readOnlyPage', () => {
  it.each([
    ['/', '../../index.html'],
    ['/terms/#a', '../../terms/index.html#a'],
    ['/q/a/?x=1#b', 'index.html#b'],
    ['/q/a/a.bib', '../../../site/q/a/a.bib'],
    ['#b', '#b'],
    ['https://example.org/', 'https://example.org/'],
  ])('leads a link to %s to %s', (address, relative) => {
    expect(page(`<a href="${address}">x</a>`)).toContain(`href="${relative}"`);
  });

  it('takes styles and pictures from the site’s folder', () => {
    const html = page('<img src=/img/a.svg>', '<link rel=stylesheet href=/assets/css/a.css>');
    expect(html).toContain('src="../../../site/img/a.svg"');
    expect(html).toContain('href="../../../site/assets/css/a.css"');
  });

  it('has all styles in use, which scripts would have brought to use later', () => {
    const html = page('<noscript id=late-styles><style>p{color:red}</style></noscript>');
    expect(html).toContain('<style>p{color:red}</style>');
    expect(html).not.toContain('noscript');
  });

  it('has no script and nothing that works by script alone', () => {
    const html = page(
      '<script>a()</script><search><input></search><button>x</button><button popovertarget=m>y</button>',
    );
    expect(html).not.toMatch(/<script|<input|<button>x/u);
    expect(html).toContain('<button popovertarget="m">y</button>');
  });

  it('says how to get the search', () => {
    expect(page('')).toContain('没有检索');
  });
});
