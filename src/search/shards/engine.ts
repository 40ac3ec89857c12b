import {tabulateBigrams} from '../bigrams';
import {createComparison} from '../comparison';
import {joinSections} from '../corpus';
import {createEngine, wordsOfQuery} from '../engine';
import {readSounds} from '../homophones';
import {findNear} from '../near';
import {findByPinyin} from '../pinyin';
import {createRows} from '../rows';
import {readSlideNumber} from '../slideNumber';
import {voiceOf} from '../searchIndex';
import {IN_HEADING, IN_QUOTATION, IS_TITLE} from './format';
import {inOrder, placeOfBits} from './hits';
import {createLookUp} from './lookUp';
import {createShardStore} from './shardStore';
import {joinIndexes, onlySections, openTexts, placeOfSection} from './texts';
import {chooseTexts} from './chooseTexts';

import type {SearchEngine, SearchResults} from '../engine';
import type {MatchKind, Place, SearchRow} from '../rows';
import type {IndexedTerm} from '../searchIndex';
import type {LectureRuns, ShardManifest, SlideLists} from './format';
import type {Hit} from './hits';
import type {LookUp, Matches} from './lookUp';
import type {FetchShard} from './shardStore';
import type {OpenTexts} from './texts';

/** A search engine whose index comes in parts, as it is needed. */
export interface ShardEngine {
  /**
   * Searches: the answer is that of `createEngine` on the whole index, but that
   * near matches are looked for among the sections that share most with the query.
   *
   * @param query - what was typed or pasted
   * @param limit - how many rows at most
   * @param options - what it may cost
   * @throws ShardError where a part cannot be had
   */
  search(query: string, limit: number, options?: ShardSearch): Promise<SearchResults>;
  /** Gives what says whether a character occurs in any text. */
  knows(signal?: AbortSignal): Promise<(char: string) => boolean>;
}

/** What is searched, and what it may cost. */
export interface ShardSearch {
  /** The title of the only lecture to search. */
  lecture?: string;
  /** Ends the search where the answer is no longer wanted. */
  signal?: AbortSignal;
  /** Rows are shown from so many shards of texts, the first ones: there may be fewer than the limit. */
  mostTexts?: number;
}

/** Matches in the order of their rows, and how each is shown. */
interface Found {
  count: number;
  hasLecture: boolean;
  first: (limit: number) => Promise<FoundRow[]>;
}

interface FoundRow {
  section: number;
  row: (texts: OpenTexts, local: number) => SearchRow;
}

const NONE: Found = {count: 0, hasLecture: false, first: () => Promise.resolve([])};

/**
 * Makes a search engine of shards.
 *
 * @param manifest - the manifest
 * @param fetchShard - fetches the shards it names
 * @returns the engine
 */
export function createShardEngine(manifest: ShardManifest, fetchShard: FetchShard): ShardEngine {
  const comparison = createComparison(manifest);
  const store = createShardStore(fetchShard);
  const one = <T>(name: string, signal?: AbortSignal): Promise<T> =>
    store.get(name, (content) => content as T, signal);

  async function search(
    query: string,
    limit: number,
    {lecture, signal, mostTexts = Infinity}: ShardSearch = {},
  ): Promise<SearchResults> {
    if (lecture !== undefined) {
      return (await openLecture(lecture, signal)).search(query, limit);
    }
    const phrase = comparison.readQuery(query);
    if (phrase === '') return {rows: [], count: 0};
    const texts = (shard: number): Promise<OpenTexts> =>
      openTexts(manifest, store, comparison, shard, signal);
    const lookUp = createLookUp(manifest, store, verify, signal);

    const found = await findExact(query, phrase);
    if (found.hasLecture) return {rows: await rowsOf(found, limit), count: found.count};
    // What the lecturer may have said is not hidden by what others wrote.
    const spelled = await findSpelled(query, found);
    if (spelled) return spelled;
    // A slide that is not there has no likeness.
    if (readSlideNumber(phrase) !== undefined) {
      return {rows: await rowsOf(found, limit), count: found.count};
    }
    const near = await nearRows(lookUp, phrase, found.count > 0);
    const exact = await rowsOf(found, limit);
    return {
      rows: [...exact, ...near.slice(0, Math.max(0, limit - exact.length)).map((row) => row())],
      count: found.count + near.length,
      ...(near.length > 0 && {near: near.length}),
    };

    async function verify(section: number, words: string): Promise<number | undefined> {
      const {shard, local} = placeOfSection(manifest, section);
      const {corpus, rows} = await texts(shard);
      const {[local]: from = 0, [local + 1]: to = 0} = corpus.starts;
      if (!corpus.text.slice(from, to).includes(words)) return undefined;
      return BITS[rows.placeOf(local, [words])];
    }

    async function findExact(given: string, words: string): Promise<Found> {
      const number = readSlideNumber(words);
      const matches = await lookUp.phrase(words);
      const exact = foundAs(matches, [words], 'exact');
      if (number !== undefined) {
        const name = new Map(await one<SlideLists>(manifest.slides, signal)).get(number);
        if (name !== undefined) return withSlides(await lookUp.list(name), matches, words);
      }
      const apart = wordsOfQuery(given, comparison);
      if (apart.length === 0) return exact;
      const others = await sectionsWithAll(lookUp, apart, matches);
      return {
        count: exact.count + others.count,
        hasLecture: exact.hasLecture || others.hasLecture,
        first: async (most) => {
          const rows = await exact.first(most);
          return [...rows, ...(await others.first(most - rows.length))];
        },
      };
    }

    async function findSpelled(given: string, exact: Found): Promise<SearchResults | undefined> {
      if (!/\p{Script=Latin}/u.test(given)) return undefined;
      const terms = await one<IndexedTerm[]>(manifest.terms, signal);
      for (const term of findByPinyin(given, terms, exact.count > 0)) {
        const found = await findExact(term, comparison.readQuery(term));
        if (found.count === 0) continue;
        const before = await exact.first(Infinity);
        const sections = new Set(before.map(({section}) => section));
        const all = exact.count === 0 ? undefined : await found.first(Infinity);
        const others = all?.filter(({section}) => !sections.has(section));
        return {
          rows: others
            ? await show([...before, ...others].slice(0, Math.max(0, limit)))
            : await rowsOf(found, limit),
          count: others ? before.length + others.length : found.count,
          instead: term,
        };
      }
      return undefined;
    }

    async function nearRows(
      from: LookUp,
      words: string,
      hasExact: boolean,
    ): Promise<(() => SearchRow)[]> {
      const shards = await chooseTexts(from, words, manifest);
      if (shards.length === 0) return [];
      const [sounds, opened] = await Promise.all([
        words.length <= LONGEST_BY_SOUND ? one<string>(manifest.sounds, signal) : '',
        Promise.all(shards.map(texts)),
      ]);
      const index = joinIndexes(opened.map(({index: own}) => own));
      const corpus = joinSections(index, comparison);
      const rows = createRows(index, corpus, comparison);
      const isLecture = (section: number): boolean => {
        const indexed = index.sections[section];
        return indexed !== undefined && voiceOf(index, indexed) === 'lecture';
      };
      return findNear(
        corpus,
        tabulateBigrams(corpus),
        words,
        readSounds(sounds),
        hasExact,
        isLecture,
      ).map((near) => () => rows.approximate(near.section, near.from, near.to, words));
    }

    async function rowsOf(found: Found, most: number): Promise<SearchRow[]> {
      return show(await found.first(Math.max(0, most)));
    }

    function show(rows: readonly FoundRow[]): Promise<SearchRow[]> {
      const shards = new Set<number>();
      const within = rows.map(({section, row}) => {
        const {shard, local} = placeOfSection(manifest, section);
        shards.add(shard);
        return {shard, local, row, isWithin: shards.size <= mostTexts};
      });
      const end = within.findIndex(({isWithin}) => !isWithin);
      return Promise.all(
        within
          .slice(0, end < 0 ? undefined : end)
          .map(async ({shard, local, row}) => row(await texts(shard), local)),
      );
    }
  }

  /** One lecture is small: its texts alone are searched as those of a small site are. */
  async function openLecture(lecture: string, signal?: AbortSignal): Promise<SearchEngine> {
    const runs = await one<LectureRuns>(manifest.lectures, signal);
    const own = runs.filter(([title]) => title === lecture);
    const isOwn = (section: number): boolean =>
      own.some(([, from, to]) => section >= from && section < to);
    const shards = new Set<number>();
    for (const [, from, to] of own) {
      const last = placeOfSection(manifest, to - 1).shard;
      for (let {shard} = placeOfSection(manifest, from); shard <= last; shard += 1) {
        shards.add(shard);
      }
    }
    const numbers = [...shards].sort((a, b) => a - b);
    const [terms, sounds, opened] = await Promise.all([
      one<IndexedTerm[]>(manifest.terms, signal),
      one<string>(manifest.sounds, signal),
      Promise.all(numbers.map((shard) => openTexts(manifest, store, comparison, shard, signal))),
    ]);
    const {variants} = manifest;
    const joined = joinIndexes(
      opened.map(({index}, at) =>
        onlySections(index, (local) => isOwn((numbers[at] ?? 0) * manifest.text + local)),
      ),
    );
    return createEngine({...joined, terms, sounds, ...(variants !== undefined && {variants})});
  }

  async function knows(signal?: AbortSignal): Promise<(char: string) => boolean> {
    const chars = new Set(await one<string>(manifest.characters, signal));
    return (char) => chars.has(char) || chars.has(comparison.readQuery(char));
  }

  return {search, knows};
}

/** A longer query is not looked for by its sound. */
const LONGEST_BY_SOUND = 8;

const BITS: Readonly<Record<Place, number>> = {
  title: IN_HEADING | IS_TITLE,
  heading: IN_HEADING,
  quotation: IN_QUOTATION,
  text: 0,
};

function foundAs(matches: Matches, phrases: readonly string[], match: MatchKind): Found {
  return {
    ...matches,
    first: async (limit) =>
      (await matches.first(limit)).map(({section, bits}) => ({
        section,
        row: ({rows}, local) => rows.exact(local, phrases, match, placeOfBits([bits])),
      })),
  };
}

/** The slides with a number, then the sections that have the words. */
async function withSlides(slides: Matches, exact: Matches, words: string): Promise<Found> {
  const first = await slides.first(Infinity);
  const sections = new Set(first.map(({section}) => section));
  const all = await exact.first(Infinity);
  const others = all.filter(({section}) => !sections.has(section));
  const rows = foundAs(listOf(others), [words], 'exact');
  return {
    count: first.length + others.length,
    hasLecture: slides.hasLecture || rows.hasLecture,
    first: async (limit) => [
      ...first
        .slice(0, limit)
        .map(({section}): FoundRow => ({section, row: ({rows: {whole}}, local) => whole(local)})),
      ...(await rows.first(Math.max(0, limit - first.length))),
    ],
  };
}

/** The sections with all words that do not have them as one phrase. */
async function sectionsWithAll(
  lookUp: LookUp,
  words: readonly string[],
  phrase: Matches,
): Promise<Found> {
  const matches = await Promise.all(words.map((word) => lookUp.phrase(word)));
  if (matches.some(({count}) => count === 0)) return NONE;
  const lists = await Promise.all(matches.map(({first}) => first(Infinity)));
  const whole = new Set((await phrase.first(Infinity)).map(({section}) => section));
  const bits = new Map<number, number[]>();
  for (const list of lists) {
    for (const hit of list) bits.set(hit.section, [...(bits.get(hit.section) ?? []), hit.bits]);
  }
  const all = (lists[0] ?? []).flatMap(({section, voice}): Hit[] => {
    const places = bits.get(section) ?? [];
    if (whole.has(section) || places.length < words.length) return [];
    return [{section, voice, bits: BITS[placeOfBits(places)]}];
  });
  return foundAs(listOf(inOrder(all)), words, 'words');
}

function listOf(hits: readonly Hit[]): Matches {
  return {
    count: hits.length,
    hasLecture: hits.some(({voice}) => voice === 0),
    first: (limit) => Promise.resolve(hits.slice(0, Math.max(0, limit))),
  };
}
