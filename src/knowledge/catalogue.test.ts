import {describe, expect, it} from 'vitest';

import {catalogueFilters, catalogueValues, inCatalogueOrder} from './catalogue';

import type {LectureOverview} from './outline';

const lecture = (id: string, more: Partial<LectureOverview> = {}): LectureOverview => ({
  id,
  title: id,
  lecturer: '甲',
  institution: '甲校',
  href: `/lectures/${id}/`,
  handout: `/handouts/${id}/`,
  transcript: `/transcripts/${id}/`,
  outline: [],
  ...more,
});

describe('the catalogue', () => {
  it('has the latest lecture first, and those without a date last in their order', () => {
    const dates = [undefined, '2013', '2024-03', undefined, '2024-03-05', '2012/2013'];
    const lectures = dates.map((date, at) => lecture(`l${at}`, date === undefined ? {} : {date}));
    expect(inCatalogueOrder(lectures).map(({id}) => id)).toEqual([
      'l4',
      'l2',
      'l1',
      'l5',
      'l0',
      'l3',
    ]);
  });

  it('is filtered by what parts its lectures, the last year first', () => {
    const lectures = [
      lecture('a', {date: '2012/2013', subjects: ['工会', '学习']}),
      lecture('b', {date: '2024-03', lecturer: '乙'}),
    ];
    expect(catalogueFilters(lectures)).toEqual([
      {key: 'lecturer', values: ['甲', '乙']},
      {key: 'subject', values: ['工会', '学习']},
      {key: 'year', values: ['2024', '2013', '2012']},
    ]);
    expect(catalogueFilters([lecture('a')])).toEqual([]);
  });

  it('finds a lecture that took two years under each, one without a date under none', () => {
    expect(catalogueValues(lecture('a', {date: '2012-12/2013-01'})).year).toEqual(['2012', '2013']);
    expect(catalogueValues(lecture('a')).year).toEqual([]);
  });
});
