import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {listPageHref, listPages, splitList} from './listPages';

import type {QuotationEntry} from '../quotations/views';

const entry = (id: string, lecture: string): QuotationEntry =>
  ({
    id,
    lecture,
    lines: ['话'],
    status: 'identical',
    seen: 'page',
    href: `/q/${id}/`,
  }) as QuotationEntry;

describe('a list of many entries', () => {
  it('is split so that every entry stands on one page, in order, and none but the last has room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({min: 1, max: 12}), (entries, size) => {
        const pages = splitList(entries, size);
        expect(pages.flat()).toEqual(entries);
        expect(pages.length).toBe(Math.max(1, Math.ceil(entries.length / size)));
        for (const page of pages.slice(0, -1)) expect(page).toHaveLength(size);
      }),
    );
  });

  it('has pages with the addresses that Docusaurus gives to those of its own lists', () => {
    expect([1, 2].map((number) => listPageHref('/kb/quotations/', number))).toEqual([
      '/kb/quotations/',
      '/kb/quotations/page/2/',
    ]);
  });

  it('tells each page where it stands, and what all quotations have to filter by', () => {
    const quotations = [entry('a', '甲'), entry('b', '甲'), entry('c', '乙')];
    const source = {id: 's', href: '/sources/s/', label: '某', title: '某'};
    quotations[2] = {...entry('c', '乙'), source};
    const pages = listPages('quotations', {quotations}, 2, '/quotations/', 2);
    expect(pages.map((page) => page.quotations?.map(({id}) => id))).toEqual([['a', 'b'], ['c']]);
    expect(pages[1]?.page).toEqual({
      href: '/quotations/',
      number: 2,
      count: 2,
      total: 3,
      facets: [
        {lecture: '甲', status: 'identical', seen: 'page'},
        {lecture: '乙', status: 'identical', seen: 'page', source: {id: 's', label: '某'}},
      ],
    });
  });

  it('can be one of sources, speakers or terms', () => {
    const speakers = ['甲', '乙', '丙'].map((name) => ({name, quoted: 1}));
    const terms = ['甲', '乙', '丙'].map((term) => ({term, letter: 'A', occurrences: []}));
    const sources = ['a', 'b', 'c'].map((id) => ({
      id,
      href: `/sources/${id}/`,
      label: id,
      title: id,
      citedBy: 1,
    }));
    const sizes = [
      listPages('speakers', {speakers}, 1, '/speakers/', 2).map((page) => page.speakers?.length),
      listPages('terms', {terms}, 1, '/terms/', 2).map((page) => page.terms?.length),
      listPages('sources', {sources}, 1, '/sources/', 2).map((page) => page.sources?.length),
    ];
    expect(sizes).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
    ]);
  });

  it('can be one of lectures, of which every page says which it shows', () => {
    const pages = listPages('handouts', {}, 5, '/handouts/', 2);
    expect(pages.map(({lectures}) => lectures)).toEqual([
      {from: 0, to: 2},
      {from: 2, to: 4},
      {from: 4, to: 5},
    ]);
  });
});

describe('a list that fits on one page', () => {
  it('has the facts it would have if there were no pages', () => {
    const facts = {quotations: [entry('a', '甲')]};
    expect(listPages('quotations', facts, 1, '/quotations/', 1)).toEqual([facts]);
    expect(listPages('lectures', {}, 100, '/lectures/', 100)).toEqual([{}]);
    expect(listPages('terms', {}, 1, '/terms/', 1)).toEqual([{}]);
  });
});
