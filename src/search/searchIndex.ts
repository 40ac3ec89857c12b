/** What kind of page a section stands on; results can be filtered by it. */
export type PageKind = 'lecture' | 'source' | 'page' | 'quotation';

/** A page whose text can be searched. */
export interface IndexedPage {
  url: string;
  title: string;
  kind: PageKind;
  /** The title of the lecture it is a part of. */
  lecture?: string;
}

/** A section of a page: a heading and what stands below it. */
export interface IndexedSection {
  /** The index of its page. */
  page: number;
  /** The anchor of its heading, with `#`, or nothing for the page's beginning. */
  hash: string;
  heading: string;
  text: string;
  /** The number of the slide it shows. */
  slide?: number;
}

/** A quotation in a section's text. */
export interface IndexedQuotation {
  /** The index of its section. */
  section: number;
  /** Where its words stand in the section's text. */
  from: number;
  to: number;
  id: string;
  /** The source in short; empty where there is none. */
  label: string;
}

/** A term with its Hanyu Pinyin, syllables apart. */
export interface IndexedTerm {
  term: string;
  pinyin: string;
}

/**
 * The search index: the texts and what the result rows need, nothing else.
 * Pages and sections stand in the order of the lectures.
 */
export interface SearchIndex {
  pages: IndexedPage[];
  sections: IndexedSection[];
  quotations: IndexedQuotation[];
  terms: IndexedTerm[];
}

/** The index as it is sent: rows without names. */
export interface PackedIndex {
  pages: [url: string, title: string, kind: PageKind, lecture: string][];
  sections: [page: number, hash: string, heading: string, text: string, slide: number][];
  quotations: [section: number, from: number, to: number, id: string, label: string][];
  terms: [term: string, pinyin: string][];
}

/**
 * Packs an index for the way to the browser. A heading that is its page's title is not sent twice.
 *
 * @param index - the index
 * @returns its rows
 */
export function packIndex({pages, sections, quotations, terms}: SearchIndex): PackedIndex {
  return {
    pages: pages.map(({url, title, kind, lecture}) => [url, title, kind, lecture ?? '']),
    sections: sections.map(({page, hash, heading, text, slide}) => [
      page,
      hash,
      heading === pages[page]?.title ? '' : heading,
      text,
      slide ?? 0,
    ]),
    quotations: quotations.map(({section, from, to, id, label}) => [section, from, to, id, label]),
    terms: terms.map(({term, pinyin}) => [term, pinyin]),
  };
}

/**
 * Unpacks an index that was sent.
 *
 * @param packed - its rows
 * @returns the index
 */
export function unpackIndex({pages, sections, quotations, terms}: PackedIndex): SearchIndex {
  return {
    pages: pages.map(([url, title, kind, lecture]) => ({
      url,
      title,
      kind,
      ...(lecture !== '' && {lecture}),
    })),
    sections: sections.map(([page, hash, heading, text, slide]) => ({
      page,
      hash,
      heading: heading || (pages[page]?.[1] ?? ''),
      text,
      ...(slide > 0 && {slide}),
    })),
    quotations: quotations.map(([section, from, to, id, label]) => ({
      section,
      from,
      to,
      id,
      label,
    })),
    terms: terms.map(([term, pinyin]) => ({term, pinyin})),
  };
}
