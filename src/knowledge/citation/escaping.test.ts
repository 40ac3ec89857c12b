import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {toBibtex} from './bibtex';
import {oneLine} from './oneLine';
import {toRis} from './ris';

import type {CslItem} from './csl';

/** Text with the signs that formats give a meaning, and any others. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'\\{}^~&%$#_`\'"-@,=\r\n\t\u2028\u2029\u0085'.split(/(?=.)/su),
        ' and ',
        '  - ',
        'TY  - ',
        '《',
        '信',
      ),
      fc.string({unit: 'grapheme', maxLength: 3}),
    ),
    {minLength: 1, maxLength: 20},
  )
  .map((parts) => `信${parts.join('')}赖`);

const item = (facts: Partial<CslItem>): CslItem => ({
  id: 'a',
  type: 'article-journal',
  title: '题',
  language: 'zh-CN',
  ...facts,
});
/** A parser may fold signs to their canonical composition; the words are the same. */
const same = (value: unknown): string => oneLine(String(value)).normalize('NFC');

describe('BibTeX', () => {
  it.each(['x^2', 'a~b', String.raw`C:\temp`, '{更多}', '}{', '50% & #1_a $5', "--- `` ''"])(
    'gives %s back as it is',
    (title) => {
      const [read] = new Cite(toBibtex([item({title})])).data as CslItem[];
      expect(read?.title).toBe(title);
    },
  );

  it('gives any text back, folded to one line', () => {
    fc.assert(
      fc.property(text, (title) => {
        const bibtex = toBibtex([
          item({title, abstract: title, 'container-title': title, author: [{literal: title}]}),
        ]);
        const [read] = new Cite(bibtex).data as CslItem[];
        expect(same(read?.title)).toBe(same(title));
        expect(same(read?.abstract)).toBe(same(title));
        expect(same(read?.['container-title'])).toBe(same(title));
      }),
    );
  });

  it('balances its braces as BibTeX counts them, and breaks no line in a field', () => {
    fc.assert(
      fc.property(text, text, (title, id) => {
        const bibtex = toBibtex([
          item({
            id,
            title,
            author: [{family: title, given: title}],
            URL: 'http://a.example/{\\}\n',
          }),
        ]);
        let depth = 0;
        for (const [at, sign] of Array.from(bibtex).entries()) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth >= 0, `at ${at}`).toBe(true);
        }
        expect(depth).toBe(0);
        const lines = bibtex.trimEnd().split(/[\r\n\u2028\u2029\u0085]/u);
        expect(lines[0]).toMatch(/^@article\{[^\s{},%#"'~\\]+,$/u);
        for (const line of lines.slice(1, -1)) expect(line).toMatch(/^ {2}\w+ = \{.*\},?$/u);
      }),
    );
  });

  it('names the whole a part stands in, and keeps “and” inside a name', () => {
    expect(
      toBibtex([
        item({
          type: 'chapter',
          author: [
            {family: 'Sands and Co', given: 'A.'},
            {family: 'Benjamin', given: 'Walter', suffix: 'Jr'},
          ],
          editor: [{family: '马', given: '某'}],
          'container-title': '全集',
          'container-author': [{literal: '恩格斯'}],
          'publisher-place': '北京',
          publisher: '某社',
          edition: '2',
          volume: '3',
          page: '5-7',
          language: 'de',
        }),
      ]),
    ).toMatchInlineSnapshot(`
      "@incollection{a,
        author = {{Sands and Co}, A. and Benjamin, Jr, Walter},
        editor = {马, 某},
        bookauthor = {{恩格斯}},
        title = {{题}},
        booktitle = {全集},
        edition = {2},
        volume = {3},
        publisher = {某社},
        address = {北京},
        pages = {5–7},
        langid = {german}
      }
      "
    `);
  });
});

describe('RIS', () => {
  it('has one line for each field, whatever the text', () => {
    fc.assert(
      fc.property(text, (title) => {
        const ris = toRis([
          item({title, abstract: title, author: [{literal: title}], note: title}),
        ]);
        const lines = ris.split(/[\r\n\u2028\u2029\u0085]+/u).filter(Boolean);
        expect(lines.map((line) => line.slice(0, 6))).toEqual(
          ['TY', 'ID', 'AU', 'TI', 'LA', 'AB', 'N1', 'ER'].map((tag) => `${tag}  - `),
        );
        expect(lines[3]?.slice(6)).toBe(oneLine(title));
      }),
    );
  });

  it('files an article, a part and a book where Zotero looks for their fields', () => {
    const facts = {
      'container-title': '刊',
      'collection-title': '丛书',
      'collection-number': '4',
      volume: '52',
      issue: '11',
      page: '1518-1523',
      'number-of-pages': '813',
      editor: [{literal: '编'}],
      translator: [{literal: '译'}],
    };
    expect(toRis([item(facts)])).toContain(
      'T2  - 刊\r\nT3  - 丛书\r\nVL  - 52\r\nIS  - 11\r\nSP  - 1518\r\nEP  - 1523',
    );
    expect(toRis([item({...facts, type: 'chapter'})])).toMatch(
      /^TY {2}- CHAP[^]*ED {2}- 编[^]*A4 {2}- 译[^]*SV {2}- 4/u,
    );
    expect(toRis([item({...facts, type: 'book'})])).toMatch(
      /^TY {2}- BOOK[^]*SP {2}- 813\r\n[^]*M1 {2}- 4/u,
    );
    expect(toRis([item({type: 'report', number: '1号'})])).toContain('SN  - 1号');
    expect(toRis([item({type: 'speech'})])).toContain('TY  - SLIDE');
  });
});
