import {describe, expect, it} from 'vitest';

import {readSource} from './readSource';

const FILE = 'docs/sources/speech-2013.mdx';
const LINK = {tier: 'A', url: 'http://example.org/a', shows: '全文'};
const VALID = {
  type: 'speech',
  title: '讲话',
  author: [{family: '习', given: '近平'}],
  'event-date': new Date('2013-04-28'),
  URL: LINK.url,
  accessed: '2026-11-22',
  links: [LINK],
  published: [{quotation: 'a', text: '原文', seen: 'mirror'}],
};

const problemsOf = (changes: Record<string, unknown>, id = 'speech-2013') =>
  readSource(FILE, id, {...VALID, ...changes}).problems;

describe('readSource', () => {
  it('reads CSL-JSON names, with a date that YAML made a Date', () => {
    const {source, problems} = readSource(FILE, 'speech-2013', {...VALID, sidebar_label: '短'});
    expect(problems).toEqual([]);
    expect(source).toMatchObject({id: 'speech-2013', 'event-date': '2013-04-28', unverified: []});
  });

  it('reports everything that is off the schema at once, with what is allowed', () => {
    expect(
      problemsOf({
        type: 'talk',
        title: undefined,
        author: [{name: '习近平'}],
        'event-date': '28.4.2013',
        publisher: '',
        speaker: '习近平',
        published: [{quotation: 'a', text: '原文', seen: '某网站', status: 'identical'}],
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "file": "docs/sources/speech-2013.mdx",
          "fix": "use one of speech, document, report, article-newspaper, article-journal, webpage, collection, legislation, book, chapter, paper-conference, thesis, classic, note",
          "found": "type is "talk"",
        },
        {
          "file": "docs/sources/speech-2013.mdx",
          "fix": "add it to the front matter",
          "found": "title is missing",
        },
        {
          "file": "docs/sources/speech-2013.mdx",
          "fix": "write a person as {family: 习, given: 近平}, a body as {literal: 中华全国总工会}",
          "found": "author[1] is {"name":"习近平"}",
        },
        {
          "file": "docs/sources/speech-2013.mdx",
          "fix": "expected a date such as 2013-04-28, 2013-04 or "2013"",
          "found": "event-date is "28.4.2013"",
        },
        {
          "file": "docs/sources/speech-2013.mdx",
          "fix": "write something, or remove the key",
          "found": "publisher is """,
        },
        {
          "file": "docs/sources/speech-2013.mdx",
          "fix": "expected an http or https address",
          "found": "published[1].seen is "某网站"",
        },
        {
          "file": "docs/sources/speech-2013.mdx",
          "fix": "correct or remove it; allowed are quotation, text, seen",
          "found": "published[1] has “status”",
        },
        {
          "file": "docs/sources/speech-2013.mdx",
          "fix": "correct or remove it; allowed are type, title, title-short, author, reporter, report, editor, translator, event-title, event-date, event-place, container-title, container-author, collection-title, collection-number, edition, volume, issue, page, number-of-pages, number-of-volumes, genre, publisher, publisher-place, issued, original-date, number, DOI, ISBN, ISSN, URL, language, accessed, links, unverified, published",
          "found": "the front matter has “speaker”",
        },
      ]
    `);
  });

  it('refuses a link of a tier that may not stand on the site', () => {
    expect(problemsOf({links: [LINK, {...LINK, url: 'http://example.org/b', tier: 'C'}]}))
      .toMatchInlineSnapshot(`
        [
          {
            "file": "docs/sources/speech-2013.mdx",
            "fix": "remove the link; a wording seen only there is marked seen: mirror",
            "found": "links[2].tier is "C", and only links of tier A or B may stand on the site",
          },
        ]
      `);
  });

  it('refuses an address that is not among the checked links', () => {
    expect(
      problemsOf({
        URL: 'http://example.org/x',
        published: [{quotation: 'a', text: '原文', seen: 'http://example.org/y'}],
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "file": "docs/sources/speech-2013.mdx",
          "fix": "add it to the links with its tier and what it shows, or correct it",
          "found": "URL is http://example.org/x, which is not among the links",
        },
        {
          "file": "docs/sources/speech-2013.mdx",
          "fix": "add it to the links with its tier and what it shows, or correct it",
          "found": "published[1].seen is http://example.org/y, which is not among the links",
        },
      ]
    `);
  });

  it('refuses a file name that is no id', () => {
    expect(problemsOf({}, 'Speech_2013')).toMatchInlineSnapshot(`
      [
        {
          "file": "docs/sources/speech-2013.mdx",
          "fix": "name the file with lower-case ASCII words joined by single hyphens, starting with a letter, such as "model-workers-words"",
          "found": "“Speech_2013” is not an id",
        },
      ]
    `);
  });

  it('holds all that CSL-JSON holds of a book, a chapter, an article, a thesis, a law and a classic', () => {
    const facts = {
      author: [{family: '杜', given: '甫', dynasty: '唐'}],
      editor: [{family: 'Benjamin', given: 'Walter'}],
      translator: [{literal: '某译组'}],
      'container-title': '全集',
      'container-author': [{family: '马克思', given: '卡尔', country: '德'}],
      'collection-title': '丛书',
      'collection-number': 4,
      edition: 2,
      volume: 35,
      issue: '增刊1',
      page: '5-7',
      'number-of-pages': 813,
      genre: '博士学位论文',
      'publisher-place': '北京',
      issued: '0618~',
      'original-date': '-0551',
      number: 12,
      language: 'lzh',
    };
    for (const type of ['book', 'chapter', 'article-journal', 'thesis', 'legislation', 'classic']) {
      const {source, problems} = readSource(FILE, 'a', {...VALID, ...facts, type});
      expect(problems).toEqual([]);
      // What CSL-JSON allows to be a number is kept as text.
      expect(source).toMatchObject({
        ...facts,
        'collection-number': '4',
        edition: '2',
        volume: '35',
        'number-of-pages': '813',
        number: '12',
      });
    }
  });

  it('gives one problem for one value, with the hint that was meant', () => {
    expect(
      problemsOf({
        issued: 1956,
        'event-date': new Date('2013-04-28T01:00:00Z'),
        'original-date': '2013-02-30',
        accessed: '2026~',
        title: 1984,
        publisher: null,
        language: '中文',
      }).map(({found, fix}) => [found, fix]),
    ).toEqual([
      ['title is 1984', 'write it in quotes: "1984"'],
      [
        'event-date is "2013-04-28T01:00:00.000Z"',
        'write the day alone, such as 2013-04-28; a time and its zone can change the day',
      ],
      ['publisher is null', 'write something, or remove the key'],
      ['issued is 1956', 'expected a date such as 2013-04-28, 2013-04 or "2013"'],
      ['original-date is "2013-02-30"', 'there is no such day: 2013-02 has 28 days'],
      ['language is "中文"', 'write a language tag such as zh-CN, lzh, en or de'],
      ['accessed is "2026~"', 'write the day when the links were checked, such as 2026-11-22'],
    ]);
  });

  it('keeps what is valid, so that quotations of the source are not reported as well', () => {
    const {source, incomplete} = readSource(FILE, 'speech-2013', {
      ...VALID,
      issued: 1956,
      type: 'talk',
      extra: 1,
      links: [LINK, {...LINK, tier: 'C'}],
    });
    expect(source).toBeUndefined();
    expect(incomplete).toMatchObject({
      id: 'speech-2013',
      title: '讲话',
      links: [LINK],
      published: VALID.published,
    });
    expect(readSource(FILE, 'a', {}).incomplete).toMatchObject({id: 'a', title: 'a'});
  });

  it('asks for a list of names where one name stands alone', () => {
    const {problems} = readSource('s.mdx', 's', {
      type: 'book',
      title: '书',
      accessed: '2026-11-22',
      author: '马克思',
    });
    expect(problems).toEqual([
      {
        file: 's.mdx',
        found: 'author is "马克思"',
        fix: 'write a list, also of one: - {family: 习, given: 近平}',
      },
    ]);
  });
});
