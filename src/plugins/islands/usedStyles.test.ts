import {expect, it} from 'vitest';

import {readClasses, removeUnused} from './usedStyles';

const clean = (css: string, ...used: string[]): string => removeUnused(css, new Set(used));

it('reads the classes of a page, with quotes and without', () => {
  expect(readClasses('<p class="a b"><b class=c>')).toEqual(['a', 'b', 'c']);
});

it('takes a page without any class for one it cannot read', () => {
  expect(() => readClasses('<p>')).toThrow('no class attribute');
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
  const css = ':root{--a:var(--b);--b:red;--c:var(--d);--d:1px}.a{top:var(--c)}.b{color:var(--a)}';
  expect(clean(css, 'a')).toBe(':root{--c:var(--d);--d:1px}.a{top:var(--c)}');
});

it('keeps what scripts name', () => {
  expect(clean(':root{--a:1px}.b{color:red}', '--a', 'b')).toContain('--a:1px');
});
