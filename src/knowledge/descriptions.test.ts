import {describe, expect, it} from 'vitest';

import {describeHandout, describePart, describeTranscript} from './descriptions';

import type {PlacedLecture} from './graph';

const placed = {
  lecture: {
    slides: [0, 1, 1, 1].map((part, index) => ({part, number: index + 1})),
  },
  overview: {title: '谈《论语》'},
  parts: [
    {title: '谈《论语》'},
    {title: '一、学习', description: '讲稿第一部分。'},
    {title: '二、练习'},
  ],
} as unknown as PlacedLecture;

const described = (description: string) =>
  describePart({...placed, parts: [{...placed.parts[0], description} as never]}, 0);

describe('the description of a page of a lecture', () => {
  it('says what its author says, else the titles, and which slides it shows', () => {
    expect(describePart(placed, 0)).toBe('讲稿《谈〈论语〉》，第 1 张幻灯片。');
    expect(describePart(placed, 1)).toBe('讲稿第一部分，第 2 至 4 张幻灯片。');
  });

  it('names no slides where there are none', () => {
    expect(describePart(placed, 2)).toBe('讲稿《谈〈论语〉》：二、练习。');
  });

  it.each(['封面，第 3 至 9 张幻灯片。', '封面，第 3 张幻灯片', '封面。', '封面'])(
    'counts the slides itself: %s',
    (description) => {
      expect(described(description)).toBe('封面，第 1 张幻灯片。');
    },
  );

  it('leaves other numbers alone', () => {
    expect(described('照片第 3 张。')).toBe('照片第 3 张，第 1 张幻灯片。');
  });
});

it('the pages that show all of a lecture are described by its title', () => {
  expect(describeHandout(placed)).toMatch(/^《谈〈论语〉》全文，/u);
  expect(describeTranscript(placed)).toMatch(/^《谈〈论语〉》文字稿，/u);
});
