import {expect, it} from 'vitest';

import {withMarks} from './withMarks';

function widened(text: string, words: string): string {
  const from = text.indexOf(words);
  const {from: first, to} = withMarks(text, {from, to: from + words.length});
  return text.slice(first, to);
}

it.each([
  ['他们是“娘家人”', '他们是“娘家人', '他们是“娘家人”'],
  ['“娘家人”要学习', '娘家人”要学习', '“娘家人”要学习'],
  ['见《意见》（2015）。', '《意见》（2015', '《意见》（2015）。'],
  ['团结起来！前进', '团结起来', '团结起来！'],
])('takes in the marks of words at an end: %s', (text, words, whole) => {
  expect(widened(text, words)).toBe(whole);
});

it.each([
  ['他说：“学习“', '学习'],
  ['（一）学习，前进', '学习'],
])('leaves marks that are not of the words: %s', (text, words) => {
  expect(widened(text, words)).toBe(words);
});
