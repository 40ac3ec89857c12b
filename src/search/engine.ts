import {findResemblances} from './approximate';
import {tabulateBigrams} from './bigrams';
import {findPhrase, joinSections} from './corpus';
import {normalizeText} from './normalize';
import {findByPinyin} from './pinyin';
import {createRows} from './rows';

import type {BigramTable} from './bigrams';
import type {MatchKind, Place, SearchRow} from './rows';
import type {SearchIndex} from './searchIndex';

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
/** In the order of the rows. */
const PLACES: readonly Place[] = ['title', 'heading', 'quotation', 'text'];

/**
 * Makes a search engine.
 *
 * @param index - the index
 * @returns the engine; it never throws, whatever the query
 */
export function createEngine(index: SearchIndex): SearchEngine {
  const corpus = joinSections(index);
  const rows = createRows(index, corpus);
  const chars = new Set(corpus.text);
  let table: BigramTable | undefined;

  function search(query: string, limit: number): SearchResults {
    const phrase = normalizeText(query);
    if (phrase === '') return {rows: [], count: 0};

    const exact = findPhrase(corpus, phrase);
    const words = [...new Set(query.split(/\s+/u).map(normalizeText))].filter((w) => w !== '');
    const apart =
      words.length > 1 && words.length <= MOST_WORDS ? sectionsWithAll(words, exact) : [];
    if (exact.size + apart.length > 0) {
      const found = [
        ...sorted([...exact.keys()], [phrase], 'exact'),
        ...sorted(apart, words, 'words'),
      ];
      return {rows: found.slice(0, limit).map((row) => row()), count: found.length};
    }

    for (const term of findByPinyin(phrase, index.terms)) {
      const found = search(term, limit);
      if (found.count > 0) return {...found, instead: term};
    }
    table ??= tabulateBigrams(corpus);
    const near = findResemblances(corpus, table, phrase, Math.min(limit, 20));
    return {
      rows: near.map(({section, from, to}) => rows.approximate(section, from, to, phrase)),
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
    for (const section of sections) groups[rows.placeOf(section, phrases)].push(section);
    return PLACES.flatMap((place) =>
      groups[place].map((section) => () => rows.exact(section, phrases, match, place)),
    );
  }

  return {search, knows: (char) => chars.has(normalizeText(char))};
}
