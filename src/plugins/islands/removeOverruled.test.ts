import {parse} from 'postcss';
import {expect, it} from 'vitest';

import {removeOverruled} from './removeOverruled';

function clean(css: string): string {
  const sheet = parse(css);
  removeOverruled(sheet);
  return sheet.toString();
}

it.each([':root', 'html', 'html[data-theme=dark]'])(
  'removes a layer’s property of %s that the site sets outside all layers',
  (selector) => {
    expect(clean(`@layer a{${selector}{--x:1px;--y:2px}}:root{--x:3px}`)).toBe(
      `@layer a{${selector}{--y:2px}}:root{--x:3px}`,
    );
  },
);

it.each([
  ['of a part of the page', '@layer a{.b{--x:1px}}:root{--x:3px}'],
  ['that is important', '@layer a{:root{--x:1px!important}}:root{--x:3px}'],
  ['that is set outside for a theme alone', '@layer a{:root{--x:1px}}[data-theme=dark]{--x:3px}'],
  ['that is set outside on paper alone', '@layer a{:root{--x:1px}}@media print{:root{--x:3px}}'],
  ['that another layer sets', '@layer a{:root{--x:1px}}@layer b{:root{--x:3px}}'],
])('leaves a property %s', (_, css) => {
  expect(clean(css)).toContain('--x:1px');
});

it('changes nothing else', () => {
  const css =
    '@layer a{:root{--y:url("data:image/svg+xml;utf8,<svg>{}</svg>")}p:not(.b)>i:before{content:"{"}}@media (width<=996px){.c{--x:1px;color:var(--x)}}';
  expect(clean(css)).toBe(css);
});
