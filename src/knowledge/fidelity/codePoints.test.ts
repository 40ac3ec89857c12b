import {expect, it} from 'vitest';

import {nameCodePoint} from './codePoints';

it.each([
  ['\u200B', 'U+200B ZERO WIDTH SPACE'],
  ['\u0007', 'U+0007 (a control character)'],
  ['\u2063', 'U+2063'],
  ['\uFE0F', 'U+FE0F VARIATION SELECTOR-16'],
  ['\u{E0101}', 'U+E0101 VARIATION SELECTOR-18'],
  ['\u{1BCA0}', 'U+1BCA0 (invisible)'],
  ['\u0301', 'U+0301 (a combining mark, “◌\u0301”)'],
  ['⼯', 'U+2F2F KANGXI RADICAL “⼯”, a form of “工”'],
  ['𠮷', 'U+20BB7 “𠮷”'],
])('%j is named so that it is known where it cannot be seen: %s', (char, name) => {
  expect(nameCodePoint(char)).toContain(name);
});
