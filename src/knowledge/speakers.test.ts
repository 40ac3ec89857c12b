import {describe, expect, it} from 'vitest';

import {checkSpeakers, listSpeakers, quotedOf, speakersOf} from './speakers';

import type {LinkedQuotation} from './graph';

const quotation = (id: string, source?: object, by?: 'reporter') =>
  ({
    quotation: {id, lines: ['话'], blends: [], ...(by && {by})},
    status: 'no-wording',
    lecture: {title: '讲'},
    location: {number: 1, title: '页', href: '/l/#a'},
    blends: [],
    href: `/q/${id}/`,
    ...(source && {source: {source: {id: 's', title: '题', ...source}, href: '/s/', file: 's'}}),
  }) as unknown as LinkedQuotation;

const talk = {
  type: 'speech',
  author: [{family: '甲', given: '乙'}],
  reporter: [{literal: '某社'}],
};
const quotations = [
  quotation('a', talk),
  quotation('b', talk, 'reporter'),
  quotation('c', {...talk, type: 'note'}),
  quotation('d'),
  quotation('e', talk),
];
const page = {id: 'jia', name: '甲乙', file: 'docs/speakers/jia.mdx', href: '/speakers/jia/'};

describe('the speakers', () => {
  it('are the authors of what is quoted, or who reported it; of notes and of no source nobody', () => {
    expect(quotations.map(speakersOf)).toEqual([['甲乙'], ['某社'], [], [], ['甲乙']]);
  });

  it('are listed by how much is quoted of them, with a page where they have one', () => {
    const idle = {...page, id: 'bing', name: '丙', href: '/speakers/bing/'};
    expect(listSpeakers(quotations, [idle, page])).toEqual([
      {name: '甲乙', href: '/speakers/jia/', quoted: 2},
      {name: '某社', quoted: 1},
      {name: '丙', href: '/speakers/bing/', quoted: 0},
    ]);
  });

  it('have everything that is quoted of them', () => {
    expect(quotedOf('甲乙', quotations).map(({id}) => id)).toEqual(['a', 'e']);
  });

  it('have one page each, named by an id', () => {
    const second = {...page, id: 'Jia', file: 'docs/speakers/Jia.mdx'};
    expect(checkSpeakers([page, second]).map(({found}) => found)).toEqual([
      '“Jia” is not an id',
      '甲乙 has a page already, docs/speakers/jia.mdx',
    ]);
  });
});
