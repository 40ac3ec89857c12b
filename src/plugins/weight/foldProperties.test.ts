import {describe, expect, it} from 'vitest';

import {foldProperties} from './foldProperties';

const fold = (css: string, ...named: string[]): string =>
  foldProperties(css, (property) => named.includes(property));

describe('a constant', () => {
  it('stands where it is read', () => {
    expect(fold(':root{--a:1px}p{margin:var(--a)}')).toBe('p{margin:1px}');
  });

  it('may be made of others', () => {
    expect(fold(':root{--a:calc(2*var(--b));--b:1px}p{margin:var(--a)}')).toBe(
      'p{margin:calc(2* 1px)}',
    );
  });

  it('stays apart from its neighbour', () => {
    expect(fold(':root{--a:1px;--b:2px}p{margin:var(--a)var(--b)}')).toBe('p{margin:1px 2px}');
  });

  it('leaves what is quoted alone', () => {
    expect(fold(':root{--a:"x  ( y"}p:before{content:var(--a)" , "}')).toBe(
      'p:before{content:"x  ( y" " , "}',
    );
  });

  it('has the value that outdoes the others: the later one, and that in no layer', () => {
    const css =
      '@layer x{:root{--a:1px}html[data-theme=dark]{--a:2px}}:root{--a:3px}:root{--a:4px}p{margin:var(--a)}';
    expect(fold(css)).toBe('@layer x{}p{margin:4px}');
  });

  it('may lead to what is none', () => {
    expect(
      fold(':root{--ink:#000;--a:var(--ink)}[data-theme=dark]{--ink:#fff}p{color:var(--a)}'),
    ).toBe(':root{--ink:#000}[data-theme=dark]{--ink:#fff}p{color:var(--ink)}');
  });
});

describe('no constant, and left as it is, is a property', () => {
  it.each([
    ['that the dark theme changes', ':root{--a:1px}[data-theme=dark]{--a:2px}p{margin:var(--a)}'],
    ['that a screen changes', ':root{--a:1px}@media print{:root{--a:2px}}p{margin:var(--a)}'],
    ['that an element changes', ':root{--a:1px}.b{--a:2px}p{margin:var(--a)}'],
    ['made of what an element changes', ':root{--a:var(--b);--b:1px}.b{--b:2px}p{margin:var(--a)}'],
    ['that is defined nowhere', 'p{margin:var(--a,1px)}'],
    ['that is important', ':root{--a:1px!important}p{margin:var(--a)}'],
  ])('%s', (_, css) => {
    expect(fold(css)).toBe(css);
  });

  it('that goes round in a circle, which has no value with or without its definitions', () => {
    expect(fold(':root{--a:var(--b);--b:var(--a)}p{margin:var(--a)}')).toBe('p{margin:var(--a)}');
  });

  it('that a script names', () => {
    const css = ':root{--a:1px}p{margin:var(--a)}';
    expect(fold(css, '--a')).toBe(css);
  });
});
