import {describe, expect, it} from 'vitest';

import {purgeStyles} from './purgeStyles';
import {addFromPage, addFromScript, noNames} from './usedNames';

const used = noNames();
addFromPage(used, '<main id=top class="row markdown"><p>文</p></main>');
addFromScript(used, 'className:"menu__link menu__link--active"');

const purge = (css: string): string => purgeStyles(css, used);

describe('a rule', () => {
  it.each([
    '.row{a:b}',
    '#top p:hover{a:b}',
    '.menu__link--active::before{a:b}',
    'main:not(.alert) p{a:b}',
    '.row:is(:hover,:focus-within) p{a:b}',
    ':where(.row):not(.alert):hover{a:b}',
    'main:is(.row .markdown,.alert) p{a:b}',
    '.row:has(>.alert,>strong>.alert){a:b}',
    ':root[data-theme=dark]{a:b}',
    '*,::before{a:b}',
    '@media print{.row{a:b}}',
    '@layer x,y;',
    '@keyframes k{0%{a:b}to{a:c}}',
  ])('that can come to use stays: %s', (css) => {
    expect(purge(css)).toBe(css);
  });

  it.each([
    '.alert{a:b}',
    '.row .alert p{a:b}',
    '#bottom{a:b}',
    ':where(.alert):not(.row){a:b}',
    'p:is(.alert){a:b}',
    'table tr{a:b}',
    '@media print{.alert{a:b}}',
  ])('that nothing brings to use goes: %s', (css) => {
    expect(purge(css)).toBe('');
  });

  it('keeps the selectors that can match', () => {
    expect(purge('.alert,.row{a:b}')).toBe('.row{a:b}');
  });
});

describe('a custom property', () => {
  it('that nothing reads goes, and what it alone read with it', () => {
    expect(purge('main{--a:1;--b:var(--a);--c:2;color:var(--c)}')).toBe(
      'main{--c:2;color:var(--c)}',
    );
  });
});
