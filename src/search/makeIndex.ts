import {normalize, normalizeText, originalRange} from './normalize';

import type {IndexedQuotation, IndexedTerm, PageKind, SearchIndex} from './searchIndex';

/** A document of search-local 0.55: a title (without `p`) or a section's text or heading. */
export interface StockDocument {
  /** Its id, or that of the page's title in `p`. */
  i: number;
  p?: number;
  /** The text, or the title. */
  t: string;
  /** The title of the section the text belongs to. */
  s?: string;
  /** The page's address and the section's anchor. */
  u: string;
  h?: string;
}

/** The lists of documents that search-local collects. */
export interface StockDocuments {
  titles: StockDocument[];
  headings: StockDocument[];
  contents: StockDocument[];
}

/** What the site knows beside the texts. */
export interface SearchFacts {
  /** The pages in the order of the lectures, each with its kind. */
  pages: readonly {url: string; kind: PageKind; lecture?: string}[];
  /** Slide numbers by address with anchor. */
  slides: Readonly<Record<string, number>>;
  /** Quotations with the address of their page. */
  quotations: readonly {id: string; url: string; lines: readonly string[]; label: string}[];
  /** Published wordings, each shown on its quotation's own page. */
  wordings: readonly {url: string; title: string; text: string}[];
  terms: readonly IndexedTerm[];
}

/**
 * Makes the index from the documents that search-local read off the built pages.
 *
 * @param documents - its documents
 * @param facts - what the site knows beside the texts
 * @returns the index, in the order of the lectures
 */
export function makeIndex(documents: StockDocuments, facts: SearchFacts): SearchIndex {
  const order = new Map(facts.pages.map(({url}, at) => [url, at]));
  const rank = ({u}: StockDocument): number => order.get(u) ?? order.size;
  const titles = [...documents.titles].sort((a, b) => rank(a) - rank(b));
  const pages = titles.map((title) => {
    const {kind = 'page' as const, lecture} = facts.pages[rank(title)] ?? {};
    return {url: title.u, title: title.t, kind, ...(lecture !== undefined && {lecture})};
  });

  const allContents = groupBy(documents.contents, ({p}) => p);
  const allHeadings = groupBy(documents.headings, ({p}) => p);
  const sections = titles.flatMap((title, page) => {
    const contents = allContents.get(title.i) ?? [];
    const texts = new Map(contents.map((content) => [content.h ?? '', content]));
    // A heading with nothing below it is a section too.
    const bare = (allHeadings.get(title.i) ?? []).filter(({h}) => !texts.has(h ?? ''));
    const listed = [
      ...contents.map(({h = '', s = title.t, t}) => ({hash: h, heading: s, text: t})),
      ...bare.map(({h = '', t}) => ({hash: h, heading: t, text: ''})),
    ];
    // A title with nothing below it is not among the documents of its page.
    const titled = listed.some(({heading}) => heading === title.t);
    const all = titled ? listed : [{hash: '', heading: title.t, text: ''}, ...listed];
    return all.map((section) => {
      const slide = facts.slides[title.u + section.hash];
      return {page, ...section, ...(slide !== undefined && {slide})};
    });
  });

  const texts = groupBy(
    sections.map(({page, text}, section) => ({section, text, url: pages[page]?.url})),
    ({url}) => url,
  );
  const quotations = facts.quotations.flatMap((quotation): IndexedQuotation[] => {
    const words = normalizeText(quotation.lines.join(''));
    if (words === '') return [];
    for (const {section, text} of texts.get(quotation.url) ?? []) {
      const normalized = normalize(text);
      const at = normalized.text.indexOf(words);
      if (at < 0) continue;
      const range = originalRange(normalized, text, at, at + words.length);
      return [{section, ...range, id: quotation.id, label: quotation.label}];
    }
    return [];
  });
  // They are no documents of search-local's: their pages are made by a plugin.
  const wordings = facts.wordings.map(({url, title, text}, at) => ({
    page: {url, title, kind: 'quotation' as const},
    section: {page: pages.length + at, hash: '', heading: title, text},
  }));
  return {
    pages: [...pages, ...wordings.map(({page}) => page)],
    sections: [...sections, ...wordings.map(({section}) => section)],
    quotations,
    terms: [...facts.terms],
  };
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
