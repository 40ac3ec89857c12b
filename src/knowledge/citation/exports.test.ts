import {describe, expect, it} from 'vitest';

import {toBibtex} from './bibtex';
import {toCsl, toCslDate, toIsoDate} from './csl';
import {toRis} from './ris';

import type {Source} from '../sources/source';

const source: Source = {
  id: 'a',
  type: 'article-journal',
  title: '50% & {more}',
  author: [{family: '孙', given: '早'}, {literal: '某会'}],
  issued: '2016-08',
  number: '1',
  'event-place': '北京',
  publisher: '某社',
  URL: 'https://example.org/a_b',
  accessed: '2026-11-22',
  links: [],
  unverified: [],
  published: [],
};

describe('exports of a source', () => {
  it('CSL-JSON holds what is known and nothing else', () => {
    expect(toCsl({...source, URL: undefined})).toEqual({
      id: 'a',
      type: 'article-journal',
      title: '50% & {more}',
      author: source.author,
      issued: {'date-parts': [[2016, 8]]},
      number: '1',
      'event-place': '北京',
      publisher: '某社',
      language: 'zh-CN',
    });
    expect(toCsl(source).accessed).toEqual({'date-parts': [[2026, 11, 22]]});
  });

  it('BibTeX escapes what TeX reads as commands and keeps a body’s name whole', () => {
    expect(toBibtex([toCsl(source)])).toMatchInlineSnapshot(`
      "@article{a,
        author = {孙, 早 and {某会}},
        title = {{50\\% \\& \\{more\\}}},
        year = {2016},
        month = {8},
        date = {2016-08},
        publisher = {某社},
        number = {1},
        address = {北京},
        url = {https://example.org/a_b},
        urldate = {2026-11-22},
        langid = {chinese}
      }
      "
    `);
  });

  it('RIS writes a date of any precision with its slashes', () => {
    expect(toRis([toCsl(source)]).split('\r\n')).toMatchInlineSnapshot(`
      [
        "TY  - JOUR",
        "ID  - a",
        "AU  - 孙, 早",
        "AU  - 某会",
        "TI  - 50% & {more}",
        "PY  - 2016",
        "DA  - 2016/08/",
        "CY  - 北京",
        "PB  - 某社",
        "M1  - 1",
        "UR  - https://example.org/a_b",
        "Y2  - 2026/11/22",
        "LA  - zh-CN",
        "ER  - ",
        "",
      ]
    `);
  });

  it('a work of which little is known gives short records without empty fields', () => {
    const little = toCsl({
      ...source,
      type: 'speech',
      author: undefined,
      issued: undefined,
      number: undefined,
      'event-place': undefined,
      publisher: undefined,
      URL: undefined,
    });
    expect(toBibtex([little])).toMatchInlineSnapshot(`
      "@misc{a,
        title = {{50\\% \\& \\{more\\}}},
        langid = {chinese}
      }
      "
    `);
    expect(toRis([little]).split('\r\n')).toMatchInlineSnapshot(`
      [
        "TY  - SLIDE",
        "ID  - a",
        "TI  - 50% & {more}",
        "LA  - zh-CN",
        "ER  - ",
        "",
      ]
    `);
    expect(toRis([{...little, issued: {'date-parts': [[2014]]}}])).toContain('DA  - 2014//');
  });

  it('dates survive the way to CSL and back', () => {
    for (const date of ['2013', '2013-04', '2013-04-28', '0987-01-02']) {
      const csl = toCslDate(date);
      expect(csl && toIsoDate(csl)).toBe(date);
    }
  });
});
