import {expect, it} from 'vitest';

import {textFragment} from './textFragment';

const directive = (before: string, mark: string, after: string): string =>
  decodeURIComponent(
    textFragment([
      {text: before, mark: false},
      {text: mark, mark: true},
      {text: after, mark: false},
    ]),
  );

it('finds the words that match', () => {
  expect(directive('最可信赖的“', '娘家人', '”。')).toBe(':~:text=娘家人');
});

it('widens a match to whole words, which alone browsers find', () => {
  expect(directive('a transl', 'ation of', ' it')).toBe(':~:text=translation,of');
});

it('finds what crosses blocks by its ends', () => {
  expect(directive('', '工作方法， 让职工', '真正')).toBe(':~:text=工作方法，,让职工');
});

it('escapes what is read as syntax', () => {
  expect(textFragment([{text: 'a-b', mark: true}])).toBe(':~:text=a%2Db');
});

it('is empty where nothing is marked', () => {
  expect(textFragment([{text: '工会', mark: false}])).toBe('');
});
