import {tabulateBigrams} from './bigrams';
import {createComparison} from './comparison';
import {findPhrase, joinSections} from './corpus';
import {readSounds} from './homophones';
import {findNear} from './near';
import {findByPinyin} from './pinyin';
import {createRows} from './rows';
import {voiceOf} from './searchIndex';
import {readSlideNumber} from './slideNumber';
import {slidesOf} from './slidesOf';

import type {Resemblance} from './approximate';
import type {BigramTable} from './bigrams';
import type {Comparison} from './comparison';
import type {MatchKind, Place, SearchRow} from './rows';
import type {SearchIndex} from './searchIndex';

/** The answer to a query. */
export interface SearchResults {
  rows: SearchRow[];
  /** How many sections match, shown or not. */
  count: number;
  /** How many of them only resemble the query: they come last. Left out where none does. */
  near?: number;
  /** What was searched instead of the query: the terms and names that Pinyin spells. */
  instead?: string;
}

/** A search engine over one index. */
export interface SearchEngine {
  /**
   * Searches. Any text is a query; one without letters, digits or characters finds nothing.
   *
   * @param query - what was typed or pasted
   * @param limit - how many rows at most
   * @param lecture - the title of the only lecture to search; left out, all that is indexed
   */
  search(query: string, limit: number, lecture?: string): SearchResults;
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
  const comparison = createComparison(index);
  const corpus = joinSections(index, comparison);
  const rows = createRows(index, corpus, comparison);
  const chars = new Set(index.sections.flatMap(({heading, text}) => [...new Set(heading + text)]));
  for (const char of corpus.text) chars.add(char);
  const sounds = readSounds(index.sounds);
  let table: BigramTable | undefined;

  function search(query: string, limit: number, lecture?: string): SearchResults {
    const phrase = comparison.readQuery(query);
    if (phrase === '') return {rows: [], count: 0};
    const isMeant = ({section}: {section: number}): boolean =>
      lecture === undefined ||
      index.pages[index.sections[section]?.page ?? -1]?.lecture === lecture;

    const found = findExact(query, phrase).filter(isMeant);
    if (found.some(({section}) => isLecture(section))) return answer(found, [], limit);
    // What the lecturer may have said is not hidden by what others wrote.
    const spelled = findSpelled(query, found.length > 0, isMeant);
    if (spelled) {
      const sections = new Set(found.map(({section}) => section));
      const others = spelled.found.filter(({section}) => !sections.has(section));
      return {...answer([...found, ...others], [], limit), instead: spelled.term};
    }
    // A slide that is not there has no likeness.
    if (readSlideNumber(phrase) !== undefined) return answer(found, [], limit);
    table ??= tabulateBigrams(corpus);
    const near = findNear(corpus, table, phrase, sounds, found.length > 0, isLecture, isMeant);
    return answer(found, near, limit, phrase);
  }

  /** The sections that have the phrase, or all words of it, or the slide of its number. */
  function findExact(query: string, phrase: string): Found[] {
    const slides = sectionsOfSlide(phrase);
    const exact = findPhrase(corpus, phrase);
    for (const section of slides) exact.delete(section);
    const words = wordsOfQuery(query, comparison);
    const apart = words.length > 0 && slides.length === 0 ? sectionsWithAll(words, exact) : [];
    return [
      ...slides.map((section) => ({section, row: () => rows.whole(section)})),
      ...sorted([...exact.keys()], [phrase], 'exact'),
      ...sorted(apart, words, 'words'),
    ];
  }

  function sectionsOfSlide(phrase: string): number[] {
    const number = readSlideNumber(phrase);
    if (number === undefined) return [];
    return slidesOf(index, number).get(number) ?? [];
  }

  function findSpelled(
    query: string,
    whole: boolean,
    isMeant: (found: Found) => boolean,
  ): {term: string; found: Found[]} | undefined {
    for (const term of findByPinyin(query, index.terms, whole)) {
      const found = findExact(term, comparison.readQuery(term)).filter(isMeant);
      if (found.length > 0) return {term, found};
    }
    return undefined;
  }

  function answer(
    found: readonly Found[],
    near: readonly Resemblance[],
    limit: number,
    phrase = '',
  ): SearchResults {
    const all = [
      ...found.map(({row}) => row),
      ...near.map(
        ({section, from, to}) =>
          () =>
            rows.approximate(section, from, to, phrase),
      ),
    ];
    return {
      rows: all.slice(0, Math.max(0, limit)).map((row) => row()),
      count: all.length,
      ...(near.length > 0 && {near: near.length}),
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
  ): Found[] {
    const groups: Record<Place, number[]> = {title: [], heading: [], quotation: [], text: []};
    for (const section of sections) groups[rows.placeOf(section, phrases)].push(section);
    return PLACES.flatMap((place) =>
      groups[place].map((section) => ({
        section,
        row: () => rows.exact(section, phrases, match, place),
      })),
    );
  }

  function isLecture(section: number): boolean {
    const indexed = index.sections[section];
    return indexed !== undefined && voiceOf(index, indexed) === 'lecture';
  }

  return {search, knows: (char) => chars.has(char) || chars.has(comparison.readQuery(char))};
}

/**
 * Cuts a query into words at its spaces.
 *
 * @param query - the query
 * @param comparison - how it is compared
 * @returns its words, normalised, once each; none where it is one, or a pasted text
 */
export function wordsOfQuery(query: string, {readQuery}: Comparison): string[] {
  const words = [...new Set(query.split(/\s+/u).map(readQuery))].filter((word) => word !== '');
  return words.length > 1 && words.length <= MOST_WORDS ? words : [];
}

/** A section that matches, and its row, made only when it is shown. */
interface Found {
  section: number;
  row: () => SearchRow;
}
