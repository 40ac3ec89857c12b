import {expect, it} from 'vitest';

import {readStyleNames, removeUnused} from './usedStyles';

const clean = (css: string, ...used: string[]): string => removeUnused(css, new Set(used));

it('reads the classes of a page, with quotes and without, and the properties it sets', () => {
  expect(readStyleNames('<p class="a b" style="--d:1px"><b class=c>')).toEqual([
    'a',
    'b',
    'c',
    '--d',
  ]);
});

it('takes a page without any class for one it cannot read', () => {
  expect(() => readStyleNames('<p>')).toThrow('no class attribute');
});

it('removes rules for classes that nothing uses, and keeps all others', () => {
  expect(clean('.a{top:0}.b{color:red}p{left:0}[hidden]{color:red}', 'a')).toBe(
    '.a{top:0}p{left:0}[hidden]{color:red}',
  );
});

it('keeps a rule for what a used element does when it is pointed at', () => {
  expect(clean('.a:is(:hover,:focus-within) .b{color:red}', 'a', 'b')).toContain('.a:is(:hover');
});

it('removes custom properties that nothing reads any more, and those that they read', () => {
  const css =
    ':root{--a:var(--b);--b:red;--c:var(--d);--d:1px}.x{--d:2px}.a{top:var(--c)}.b{color:var(--a)}';
  expect(clean(css, 'a', 'x')).toBe(':root{--c:var(--d);--d:1px}.x{--d:2px}.a{top:var(--c)}');
});

it('keeps what scripts name', () => {
  expect(clean(':root{--a:1px}.b{color:red}', '--a', 'b')).toContain('--a:1px');
});

it('puts values that never change where they are read, and those that read them', () => {
  const css =
    ':root{--a:1px;--b:calc(var(--a)*2)}.a{padding:var(--a)var(--b);left:calc(3*var(--b))}';
  expect(clean(css, 'a')).toBe('.a{padding:1px 2px;left:6px}');
});

it.each([
  ['is set anew for a theme', '[data-theme=dark]{--a:2px}'],
  ['is set anew for a part', '.x{--a:2px}'],
  ['is set anew under a condition', '@media print{:root{--a:2px}}'],
])('leaves a property that %s', (_, again) => {
  expect(clean(`:root{--a:1px}${again}.a{top:var(--a)}`, 'a', 'x')).toContain('top:var(--a)');
});

it.each([
  ['within a condition alone', '@media print{:root{--a:2px}}.a{top:var(--a)}'],
  ['for a part alone', '.x{--a:2px}.a{top:var(--a)}'],
  ['to something that is', ':root{--a:var(--b);--b:1px}.x{--b:2px}.a{top:var(--a)}'],
  ['by what scripts set', ':root{--a:var(--set)}.a{top:var(--a)}'],
])('leaves a property that is set %s', (_, css) => {
  expect(clean(css, 'a', 'x', '--set')).toContain('top:var(--a)');
});
