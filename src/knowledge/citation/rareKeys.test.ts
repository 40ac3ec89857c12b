import {describe, expect, it} from 'vitest';

import {toBibtex} from './bibtex';
import {toCsl} from './csl';
import {citeGbt7714} from './gbt7714';
import {toRis} from './ris';

import type {Source} from '../sources/source';

const book: Source = {
  id: 'b',
  type: 'book',
  title: '书',
  issued: '2013',
  accessed: '2026-11-22',
  links: [],
  unverified: [],
  published: [],
};
const cite = (more: Partial<Source>, edition: '2015' | '2025' = '2015'): string =>
  citeGbt7714(toCsl({...book, ...more}), edition);
const bibtex = (more: Partial<Source>): string => toBibtex([toCsl({...book, ...more})]);

describe('the edition of a book', () => {
  it.each([
    ['第二版', '2版'],
    ['十版', '10版'],
    ['第二十一版', '21版'],
    ['修订版', '修订版'],
    ['2015', '2015版'],
    ['2015版', '2015版'],
  ])('%s is written %s', (edition, written) => {
    expect(cite({edition})).toContain(`[M]. ${written}.`);
  });

  it('is left out where it is the first', () => {
    for (const edition of ['1', '第一版', '初版']) expect(cite({edition})).not.toContain('版');
  });

  it.each([
    ['2', '2nd ed.'],
    ['3rd ed.', '3rd ed.'],
    ['11', '11th ed.'],
    ['112', '112th ed.'],
    ['21st', '21st ed.'],
    ['4', '4th ed.'],
  ])('of an English book, %s, is written %s', (edition, written) => {
    expect(cite({title: 'Book', language: 'en', edition})).toContain(` ${written}`);
  });
});

describe('the volume of a book', () => {
  it('is counted in the book’s language', () => {
    expect(cite({volume: '3'})).toContain('第3卷');
    expect(cite({title: 'Book', language: 'en', volume: '3'})).toContain('Vol. 3');
    expect(cite({title: 'Book', language: 'en', volume: '3'}, '2025')).toContain('v.3');
    expect(cite({volume: '上'})).toContain('上');
  });
});

describe('BibTeX', () => {
  it('calls who published a thesis its school, a report its institution', () => {
    expect(bibtex({type: 'thesis', publisher: '某校'})).toContain('school = {某校}');
    expect(bibtex({type: 'report', publisher: '某院'})).toContain('institution = {某院}');
    expect(bibtex({publisher: '某社'})).toContain('publisher = {某社}');
  });

  it('keeps when a reprinted work first appeared, and both counts of pages', () => {
    const entry = bibtex({'original-date': '1957', 'number-of-pages': '300', page: '12-15'});
    expect(entry).toContain('origdate = {1957}');
    expect(entry).toContain('pagetotal = {300}');
    expect(entry).toContain('pages = {12–15}');
  });
});

it('a date about which one is not sure, or before the common era, is written as ISO 8601 has it', () => {
  expect(bibtex({issued: '0618~'})).toContain('date = {0618~}');
  expect(bibtex({issued: '-0551'})).toContain('date = {-0551}');
  expect(toRis([toCsl({...book, issued: '-0551'})])).toContain('-0551//');
});

it('a note is no work, and is cited by nobody', () => {
  expect(() => toCsl({...book, type: 'note'})).toThrow('b is a note, no work to cite');
});
