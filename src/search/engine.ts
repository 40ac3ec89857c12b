import {findResemblances} from './approximate';
import {tabulateBigrams} from './bigrams';
import {findPhrase, joinSections} from './corpus';
import {cutExcerpt, findRanges} from './excerpt';
import {normalize, normalizeText, originalRange} from './normalize';
import {findByPinyin} from './pinyin';
import {sharedRanges} from './sharedRanges';

import type {BigramTable} from './bigrams';
import type {ExcerptPart} from './excerpt';
import type {IndexedQuotation, PageKind, SearchIndex} from './searchIndex';

/** How a row matches the query. */
export type MatchKind = 'exact' | 'words' | 'approximate';

/** Where in a section the match stands; the order is that of the rows. */
export type Place = 'title' | 'heading' | 'quotation' | 'text';

/** One row of the results: a section that matches. */
export interface SearchRow {
  match: MatchKind;
  place: Place;
  /** The page's address and the section's anchor. */
  url: string;
  hash: string;
  page: string;
  kind: PageKind;
  /** The lecture the page is a part of. */
  lecture?: string;
  heading: string;
  slide?: number;
  /** The words around the match. */
  excerpt: ExcerptPart[];
  /** What the page marks when it is opened, as written there. */
  phrases: string[];
  /** The quotation the match stands in. */
  quotation?: {id: string; label: string};
}

/** The answer to a query. */
export interface SearchResults {
  rows: SearchRow[];
  /** How many sections match, shown or not. */
  count: number;
  /** What was searched instead of the query: the terms that Pinyin spells. */
  instead?: string;
}

/** A search engine over one index. */
export interface SearchEngine {
  /**
   * Searches. Any text is a query; one without letters, digits or characters finds nothing.
   *
   * @param query - what was typed or pasted
   * @param limit - how many rows at most
   */
  search(query: string, limit: number): SearchResults;
  /** Whether a character occurs in any text: a query's other characters may be of the other script. */
  knows(char: string): boolean;
}

/** More words than this are a pasted text, not words to look for one by one. */
const MOST_WORDS = 32;
const PLACES: readonly Place[] = ['title', 'heading', 'quotation', 'text'];

/**
 * Makes a search engine.
 *
 * @param index - the index
 * @returns the engine; it never throws, whatever the query
 */
export function createEngine(index: SearchIndex): SearchEngine {
  const corpus = joinSections(index);
  const chars = new Set(corpus.text);
  let table: BigramTable | undefined;
  const headings = index.sections.map(({heading}) => normalizeText(heading));
  const quotations = new Map<number, (IndexedQuotation & {words: string})[]>();
  for (const quotation of index.quotations) {
    const {section, from, to} = quotation;
    const words = normalizeText(index.sections[section]?.text.slice(from, to) ?? '');
    quotations.set(section, [...(quotations.get(section) ?? []), {...quotation, words}]);
  }

  function search(query: string, limit: number): SearchResults {
    const phrase = normalizeText(query);
    if (phrase === '') return {rows: [], count: 0};

    const exact = findPhrase(corpus, phrase);
    const words = [...new Set(query.split(/\s+/u).map(normalizeText))].filter((w) => w !== '');
    const apart =
      words.length > 1 && words.length <= MOST_WORDS ? sectionsWithAll(words, exact) : [];
    if (exact.size + apart.length > 0) {
      const rows = [
        ...sorted([...exact.keys()], [phrase], 'exact'),
        ...sorted(apart, words, 'words'),
      ];
      return {rows: rows.slice(0, limit).map((row) => row()), count: rows.length};
    }

    for (const term of findByPinyin(phrase, index.terms)) {
      const found = search(term, limit);
      if (found.count > 0) return {...found, instead: term};
    }
    table ??= tabulateBigrams(corpus);
    const near = findResemblances(corpus, table, phrase, Math.min(limit, 20));
    return {
      rows: near.map(({section, from, to}) => approximateRow(section, from, to, phrase)),
      count: near.length,
    };
  }

  function sectionsWithAll(words: readonly string[], but: ReadonlyMap<number, number>): number[] {
    const [first = new Map<number, number>(), ...others] = words.map((word) =>
      findPhrase(corpus, word),
    );
    return [...first.keys()].filter(
      (section) => !but.has(section) && others.every((found) => found.has(section)),
    );
  }

  /** Rows in the order of their place and of the lectures, each made only when it is shown. */
  function sorted(
    sections: readonly number[],
    phrases: readonly string[],
    match: MatchKind,
  ): (() => SearchRow)[] {
    const groups: Record<Place, number[]> = {title: [], heading: [], quotation: [], text: []};
    for (const section of sections) groups[placeOf(section, phrases)].push(section);
    return PLACES.flatMap((place) =>
      groups[place].map((section) => () => exactRow(section, phrases, match, place)),
    );
  }

  function placeOf(section: number, phrases: readonly string[]): Place {
    const {heading, page} = sectionOf(section);
    const title = headings[section] ?? '';
    // A published wording stands behind the lecture's own words.
    if (index.pages[page]?.kind === 'quotation') return 'text';
    if (phrases.every((phrase) => title.includes(phrase))) {
      return heading === index.pages[page]?.title ? 'title' : 'heading';
    }
    return quotationWith(section, phrases) ? 'quotation' : 'text';
  }

  function quotationWith(section: number, phrases: readonly string[]) {
    return quotations
      .get(section)
      ?.find(({words}) => phrases.some((phrase) => words.includes(phrase)));
  }

  function exactRow(
    section: number,
    phrases: readonly string[],
    match: MatchKind,
    place: Place,
  ): SearchRow {
    const {heading, text} = sectionOf(section);
    const whole = `${heading} ${text}`;
    const inHeading = place === 'title' || place === 'heading';
    const inText = findRanges(text, phrases);
    // A phrase can reach from the heading into the text.
    const [shown, ranges] = inHeading
      ? [heading, findRanges(heading, phrases)]
      : inText.length > 0
        ? [text, inText]
        : [whole, findRanges(whole, phrases)];
    return rowOf(section, {
      match,
      place,
      excerpt: cutExcerpt(shown, ranges),
      // Once each: a phrase may stand there again, with other punctuation inside.
      phrases: phrases.flatMap((phrase) =>
        findRanges(shown, [phrase])
          .slice(0, 1)
          .map(({from, to}) => shown.slice(from, to)),
      ),
      quotation: inHeading ? undefined : quotationWith(section, phrases),
    });
  }

  function approximateRow(section: number, from: number, to: number, query: string): SearchRow {
    const {heading, text} = sectionOf(section);
    const whole = `${heading} ${text}`;
    const normalized = normalize(whole);
    const start = corpus.starts[section] ?? 0;
    const passage = originalRange(normalized, whole, from - start, to - start);
    const shared = sharedRanges(normalized, whole, query, from - start, to - start);
    const quotation = quotations.get(section)?.find((candidate) => {
      const offset = heading.length + 1;
      return candidate.from + offset < passage.to && passage.from < candidate.to + offset;
    });
    return rowOf(section, {
      match: 'approximate',
      place: quotation ? 'quotation' : 'text',
      excerpt: cutExcerpt(whole, shared.length > 0 ? shared : [passage]),
      phrases: [whole.slice(passage.from, passage.to)],
      quotation,
    });
  }

  function rowOf(
    section: number,
    {
      quotation,
      ...row
    }: Pick<SearchRow, 'match' | 'place' | 'excerpt' | 'phrases'> & {
      quotation: {id: string; label: string} | undefined;
    },
  ): SearchRow {
    const {page, hash, heading, slide} = sectionOf(section);
    const {url = '', title = '', kind = 'page', lecture} = index.pages[page] ?? {};
    return {
      ...row,
      url,
      hash,
      page: title,
      kind,
      ...(lecture !== undefined && {lecture}),
      heading,
      ...(slide !== undefined && {slide}),
      ...(quotation && {quotation: {id: quotation.id, label: quotation.label}}),
    };
  }

  const sectionOf = (section: number) =>
    index.sections[section] ?? {page: 0, hash: '', heading: '', text: ''};

  return {search, knows: (char) => chars.has(normalizeText(char))};
}
