import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {Ajv2020} from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import {describe, expect, it} from 'vitest';

import {BUILD, openPage, pages} from './builtSite';

interface Item {
  id: string;
  type: string;
  title: string;
  author?: {family?: string; given?: string; literal?: string}[];
  URL?: string;
}

const read = (file: string): string => readFileSync(path.join(BUILD, file), 'utf8');
const items = JSON.parse(read('exports/sources.json')) as Item[];
const sources = readdirSync(path.join(BUILD, 'sources'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
  .sort();

const names = ({author}: Item): string[] =>
  (author ?? []).map(({family = '', given = '', literal = ''}) => family + given + literal);

describe('the exported sources', () => {
  /** What the editors know of a word: no work to cite. */
  const isNote = (id: string): boolean => id === 'new-normal';

  it('are all of them that are works', () => {
    expect(items.map(({id}) => id)).toEqual(sources.filter((id) => !isNote(id)));
  });

  it('hold no entry for a note of the editors, whose files stay', () => {
    for (const format of ['bib', 'ris']) {
      expect(read(`exports/sources.${format}`)).not.toContain('新常态');
      expect(read(`sources/new-normal/new-normal.${format}`)).toBe('');
    }
    expect(JSON.parse(read('sources/new-normal/new-normal.json'))).toEqual([]);
    expect(openPage('/sources/new-normal/')('main').text()).not.toContain('[Z');
    const data = openPage('/sources/new-normal/')('script[type="application/ld+json"]').text();
    expect(data).not.toContain('"author"');
  });

  it('do not cite for a speech the page that shows only a headline; that is cited as the report', () => {
    const speech = items.find(({id}) => id === 'xi-2013-04-28');
    expect(speech).not.toHaveProperty('URL');
    const page = openPage('/sources/xi-2013-04-28/');
    const texts = page('section:has(#cite) dd')
      .toArray()
      .map((one) => page(one).text());
    expect(texts.filter((text) => text.includes('gov.cn'))).toHaveLength(2);
    for (const text of texts) {
      expect(text.startsWith(text.includes('gov.cn') ? '新华社' : '习近平')).toBe(true);
    }
  });

  it.each(['bib', 'ris'])('read the same by another author’s library as .%s', (format) => {
    const parsed = new Cite(read(`exports/sources.${format}`)).data as Item[];
    expect(parsed.map(({title}) => title)).toEqual(items.map(({title}) => title));
    expect(parsed.map(({URL}) => URL)).toEqual(items.map(({URL}) => URL));
    expect(parsed.map(names)).toEqual(items.map(names));
  });

  it.each(sources.filter((id) => !isNote(id)))(
    '%s stands beside its page in every format',
    (id) => {
      const [item] = JSON.parse(read(`sources/${id}/${id}.json`)) as Item[];
      expect(item).toEqual(items.find((candidate) => candidate.id === id));
      for (const format of ['bib', 'ris']) {
        const parsed = new Cite(read(`sources/${id}/${id}.${format}`)).data as Item[];
        expect(parsed.map(({title}) => title)).toEqual([item?.title]);
      }
    },
  );
});

describe('the exported CSL-JSON', () => {
  // What csl-data.json of citation-style-language/schema says of the fields that sources have.
  const string = {type: 'string'};
  const number = {type: ['string', 'number']};
  const strict = (properties: object) => ({
    type: 'object',
    properties,
    additionalProperties: false,
  });
  const of = (keys: string, schema: object) =>
    Object.fromEntries(keys.split(' ').map((key) => [key, schema]));
  const name = strict(
    of('family given dropping-particle non-dropping-particle suffix literal', string),
  );
  const parts = {type: 'array', minItems: 1, maxItems: 3, items: {type: 'integer'}};
  const date = strict({
    'date-parts': {type: 'array', minItems: 1, maxItems: 2, items: parts},
    circa: {type: 'boolean'},
  });
  const item = {
    ...strict({
      ...of(
        'id type title title-short event-title event-place container-title collection-title',
        string,
      ),
      ...of('genre publisher publisher-place DOI ISBN ISSN URL abstract note language', string),
      ...of('collection-number edition volume issue page number locator', number),
      ...of('number-of-pages number-of-volumes', number),
      ...of('author editor translator container-author', {type: 'array', items: name}),
      ...of('event-date issued original-date accessed', date),
    }),
    required: ['type', 'id'],
  };
  const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile({
    type: 'array',
    items: item,
  });

  it('has no field and no value that its schema does not know', () => {
    expect(validate(items), JSON.stringify(validate.errors)).toBe(true);
    expect(validate([{...items[0], links: []}])).toBe(false);
    expect(validate([{...items[0], author: [{family: '杜', dynasty: '唐'}]}])).toBe(false);
  });
});

describe('the exported quotations', () => {
  const schema = JSON.parse(read('exports/quotations.schema.json')) as object;
  const validate = new Ajv2020({strict: true, formats: {uri: true}}).compile(schema);
  const records = JSON.parse(read('exports/quotations.json')) as {
    id: string;
    address: string;
    text: string[];
    slide: {number: number};
    note: string | null;
    attribution: string | null;
  }[];

  it('keep the published schema, all together and each beside its page', () => {
    expect(validate(records), JSON.stringify(validate.errors)).toBe(true);
    for (const record of records) {
      const own = JSON.parse(read(`q/${record.id}/${record.id}.json`)) as unknown[];
      expect(validate(own)).toBe(true);
      expect(own).toEqual([record]);
      for (const format of ['bib', 'ris']) {
        const text = read(`q/${record.id}/${record.id}.${format}`);
        for (const line of record.text) expect(text).toContain(line);
        expect(text).toContain(`第 ${record.slide.number} 张`);
        expect(text).toMatch(/urldate = \{\d{4}-\d\d-\d\d\}|Y2 {2}- \d{4}\/\d\d\/\d\d/u);
        const [passage] = new Cite(read(`q/${record.id}/${record.id}.${format}`)).data as Item[];
        expect(passage?.URL).toBe(record.address);
      }
    }
  });

  it.each(['bib', 'ris'])('are all in one .%s as well', (format) => {
    const all = new Cite(read(`exports/quotations.${format}`)).data as Item[];
    expect(all.map(({URL}) => URL)).toEqual(records.map(({address}) => address));
  });

  it.each(['bib', 'ris'])(
    'have a title each by which a library tells them apart in .%s',
    (format) => {
      const titles = records.map(({id}) => {
        const [passage] = new Cite(read(`q/${id}/${id}.${format}`)).data as Item[];
        return passage?.title;
      });
      expect(titles.length).toBeGreaterThan(10);
      expect(new Set(titles).size).toBe(titles.length);
    },
  );

  it.each(['json', 'bib', 'ris'])(
    'say in .%s what must be known of the wording, and whom it quotes',
    (format) => {
      const noted = records.filter(({note}) => note !== null);
      expect(noted.length).toBeGreaterThan(3);
      for (const {id, note, attribution} of noted) {
        const text = read(`q/${id}/${id}.${format}`);
        expect(text, id).toContain(note);
        expect(text, id).toContain(attribution ?? '');
      }
    },
  );

  it('are refused by the schema where a field is missing or of another kind', () => {
    expect(validate([{...records[0], status: 'same'}])).toBe(false);
    expect(validate([{id: 'a'}])).toBe(false);
  });
});

describe('what pages say to programs', () => {
  const about = pages().filter((address) => /^\/(?:q|sources)\/./u.test(address));

  /** Every node of JSON-LD with an id, however deep. */
  const idsOf = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(idsOf);
    if (typeof value !== 'object' || value === null) return [];
    const own = Object.entries(value).flatMap(([key, inner]) =>
      key === '@id' ? [String(inner)] : idsOf(inner),
    );
    return own;
  };

  const jsonLd = (address: string): Record<string, unknown>[] => {
    const page = openPage(address);
    return page('script[type="application/ld+json"]')
      .toArray()
      .map((script) => JSON.parse(page(script).text()) as Record<string, unknown>);
  };

  it.each([
    ['/q/', 'Quotation'],
    ['/sources/', 'CreativeWork'],
    ['/lectures/', 'LearningResource'],
  ])('pages below %s describe themselves as %s', (below, type) => {
    const described = pages().filter((address) => address.startsWith(below) && address !== below);
    expect(described.length).toBeGreaterThan(3);
    for (const address of described) {
      const own = jsonLd(address).filter((node) => node['@type'] === type);
      expect(own, address).toHaveLength(1);
      expect(new URL(String(own[0]?.['@id'])).pathname).toBe(address);
    }
  });

  it('is JSON-LD in which every id is the address of a page of the site', async () => {
    for (const address of pages()) {
      for (const node of jsonLd(address)) {
        const expanded = await jsonld.expand(node, {
          // The context itself is schema.org's; only its vocabulary matters here.
          documentLoader: (url) =>
            Promise.resolve({
              documentUrl: url,
              document: {'@context': {'@vocab': 'https://schema.org/'}},
            }),
        });
        expect(expanded.length, address).toBe(1);
        if (!/^\/(?:q|sources|lectures|handouts|transcripts)\//u.test(address)) continue;
        for (const id of idsOf(node)) {
          expect(pages(), `${id} on ${address}`).toContain(new URL(id).pathname);
        }
      }
    }
  });

  it('names the author and the tags that Zotero reads on every page of a lecture', () => {
    const lectures = pages().filter((address) => /^\/lectures\/./u.test(address));
    expect(lectures.length).toBeGreaterThan(3);
    for (const address of lectures) {
      const [node] = jsonLd(address).filter((one) => one['@type'] === 'LearningResource');
      expect(node?.author, address).toMatchObject({'@type': 'Person', name: '丁泽英'});
      const page = openPage(address);
      const tag = (name: string) => page(`meta[name="citation_${name}"]`).attr('content');
      expect(tag('author'), address).toBe('丁泽英');
      expect(tag('public_url')).toBe(page('link[rel="cite-as"]').attr('href'));
      for (const name of ['title', 'author_institution', 'language']) {
        expect(tag(name), `${name} on ${address}`).toBeTruthy();
      }
    }
  });

  it('names the address to cite by, and the tags that Zotero reads', () => {
    expect(about.length).toBe(17);
    for (const address of about) {
      const page = openPage(address);
      const cite = page('link[rel="cite-as"]').attr('href');
      expect(new URL(String(cite)).pathname).toBe(address);
      expect(page('link[rel="canonical"]').attr('href')).toBe(cite);
      for (const name of ['title', 'language', 'public_url']) {
        expect(page(`meta[name="citation_${name}"]`).attr('content'), address).toBeTruthy();
      }
    }
  });

  it('links only to files that are there', () => {
    for (const address of pages()) {
      const page = openPage(address);
      for (const link of page('a[href]').toArray()) {
        const href = String(page(link).attr('href'));
        if (/\.(?:json|bib|ris)$/u.test(href)) {
          expect(existsSync(path.join(BUILD, href)), `${href} on ${address}`).toBe(true);
        }
      }
    }
  });
});
