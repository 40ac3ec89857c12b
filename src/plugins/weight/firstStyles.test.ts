import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {firstStyles} from './firstStyles';
import {addFromPage, noNames} from './usedNames';

const of = (html: string) => (css: string) => {
  const names = noNames();
  addFromPage(names, html);
  return firstStyles(css)(names);
};
const first = of('<html data-theme=light><main class="row"><p>文</p></main></html>');

describe('the first look of a page', () => {
  it.each([
    ['.row p{a:b}'],
    ['*{a:b}'],
    ['.row:before{a:b}'],
    ['[data-theme=dark] .row{a:b}'],
    ['@media (width>=997px){.row{a:b}}'],
    ['@media (width>=997px),print{.row{a:b}}'],
    ['@layer x{.row{a:b}}'],
    ['p:not(:first-child){a:b}'],
    ['p:target{a:b}'],
  ])('needs %s', (css) => {
    expect(first(css)).toBe(css);
  });

  it.each([
    ['p:hover{a:b}'],
    ['p:focus-visible{a:b}'],
    ['@media print{p{a:b}}'],
    ['@page{margin:1cm}'],
    ['.other{a:b}'],
    ['::selection{a:b}'],
  ])('does not need %s', (css) => {
    expect(first(css)).toBe('');
  });

  it.each([
    ['@layer x,y;.row{a:b}'],
    ['@font-face{font-family:f;src:local(f)}.row{a:b}'],
    ['@keyframes k{0%{a:b}to{a:c}}.row{a:b}'],
  ])('needs what no element answers to: %s', (css) => {
    expect(first(css)).toBe(css);
  });

  it('needs the properties that something reads, and nothing for those that nothing does', () => {
    expect(first('main{--a:1;--b:var(--a);--c:2}.row{color:var(--c)}')).toBe(
      'main{--c:2}.row{color:var(--c)}',
    );
    expect(first('main{--a:1}@layer x{.row{--b:var(--a)}}.other{c:var(--b)}')).toBe('');
  });

  it('needs the half of a rule that it needs', () => {
    expect(first('p,p:hover,.other{a:b}')).toBe('p{a:b}');
  });
});

it('what comes first keeps its order, and adds nothing', () => {
  const rule = fc.constantFrom('p{a:b}', '.row{a:c}', '.other{a:d}', 'p:hover{a:e}', 'main{a:f}');
  fc.assert(
    fc.property(fc.array(rule), (rules) => {
      const kept = ['p{a:b}', '.row{a:c}', 'main{a:f}'];
      expect(first(rules.join(''))).toBe(rules.filter((one) => kept.includes(one)).join(''));
    }),
  );
});
