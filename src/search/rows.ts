import {wordsOf} from './comparison';
import {cutExcerpt, findRanges} from './excerpt';
import {originalRange} from './normalize';
import {voiceOf} from './searchIndex';
import {sharedRanges} from './sharedRanges';

import type {Comparison} from './comparison';
import type {Corpus} from './corpus';
import type {ExcerptPart} from './excerpt';
import type {IndexedQuotation, IndexedSection, PageKind, SearchIndex, Voice} from './searchIndex';

/** How a row matches the query. */
export type MatchKind = 'exact' | 'words' | 'approximate';

/** Where in a section the match stands; the order is that of the rows. */
export type Place = 'title' | 'heading' | 'quotation' | 'text';

/** One row of the results: what one voice says in a section that matches. */
export interface SearchRow {
  match: MatchKind;
  place: Place;
  /** Whose words the excerpt shows. */
  voice: Voice;
  /** The page's address and the section's anchor. */
  url: string;
  hash: string;
  page: string;
  kind: PageKind;
  /** The lecture the page is a part of. */
  lecture?: string;
  /** Set where the index has several lectures, so that a slide's number needs its lecture's name. */
  isOneOfSeveral?: true;
  heading: string;
  slide?: number;
  /** The words around the match. */
  excerpt: ExcerptPart[];
  /** What the page marks when it is opened, as written there. */
  phrases: string[];
  /** The quotation the match stands in. */
  quotation?: {id: string; label: string};
}

/** What makes rows of the sections that match. */
export interface Rows {
  /** Where in a section phrases stand that are in it. */
  placeOf: (section: number, phrases: readonly string[]) => Place;
  /** The row of a section that has the phrases as they are. */
  exact: (section: number, phrases: readonly string[], match: MatchKind, place: Place) => SearchRow;
  /** The row of a section with a passage that resembles the query; its ends are offsets in the corpus. */
  approximate: (section: number, from: number, to: number, query: string) => SearchRow;
  /** The row of a section that was asked for by its slide's number. */
  whole: (section: number) => SearchRow;
}

/**
 * Prepares to make rows.
 *
 * @param index - the index
 * @param corpus - the texts of its sections, joined
 * @param comparison - how they are compared
 * @returns what makes rows; phrases and queries are normalized
 */
export function createRows(index: SearchIndex, corpus: Corpus, {read}: Comparison): Rows {
  const headings = index.sections.map(({heading, headingElsewhere}) =>
    headingElsewhere ? '' : read(heading).text,
  );
  const isOneOfSeveral = index.hasSeveralLectures ?? hasSeveralLectures(index);
  const quotations = new Map<number, (IndexedQuotation & {words: string})[]>();
  for (const quotation of index.quotations) {
    const {section, from, to} = quotation;
    const words = read(index.sections[section]?.text.slice(from, to) ?? '').text;
    quotations.set(section, [...(quotations.get(section) ?? []), {...quotation, words}]);
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

  function exact(
    section: number,
    phrases: readonly string[],
    match: MatchKind,
    place: Place,
  ): SearchRow {
    const {heading, text} = sectionOf(section);
    const inHeading = place === 'title' || place === 'heading';
    // A phrase can reach from the heading into the text.
    let shown = inHeading ? heading : text;
    let normalized = read(shown);
    let ranges = findRanges(normalized, shown, phrases);
    if (ranges.length === 0) {
      shown = wordsOf(sectionOf(section));
      normalized = read(shown);
      ranges = findRanges(normalized, shown, phrases);
    }
    return rowOf(section, {
      match,
      place,
      excerpt: cutExcerpt(shown, ranges),
      // Once each: a phrase may stand there again, with other punctuation inside.
      phrases: phrases.flatMap((phrase) =>
        findRanges(normalized, shown, [phrase])
          .slice(0, 1)
          .map(({from, to}) => shown.slice(from, to)),
      ),
      quotation: inHeading ? undefined : quotationWith(section, phrases),
    });
  }

  function approximate(section: number, from: number, to: number, query: string): SearchRow {
    const whole = wordsOf(sectionOf(section));
    const normalized = read(whole);
    const start = corpus.starts[section] ?? 0;
    const passage = originalRange(normalized, whole, from - start, to - start);
    const shared = sharedRanges(normalized, whole, query, from - start, to - start);
    const offset = whole.length - sectionOf(section).text.length;
    const quotation = quotations
      .get(section)
      ?.find(
        (candidate) => candidate.from + offset < passage.to && passage.from < candidate.to + offset,
      );
    const ranges = shared.length > 0 ? shared : [passage];
    const [longest] = [...ranges].sort((a, b) => b.to - b.from - (a.to - a.from));
    return rowOf(section, {
      match: 'approximate',
      place: quotation ? 'quotation' : 'text',
      excerpt: cutExcerpt(whole, ranges, longest),
      phrases: [whole.slice(passage.from, passage.to)],
      quotation,
    });
  }

  function whole(section: number): SearchRow {
    return rowOf(section, {
      match: 'exact',
      place: 'heading',
      excerpt: cutExcerpt(wordsOf(sectionOf(section)), []),
      phrases: [],
      quotation: undefined,
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
      voice: voiceOf(index, sectionOf(section)),
      url,
      hash,
      page: title,
      kind,
      ...(lecture !== undefined && {lecture}),
      ...(lecture !== undefined && isOneOfSeveral && {isOneOfSeveral: true as const}),
      heading,
      ...(slide !== undefined && {slide}),
      ...(quotation && {quotation: {id: quotation.id, label: quotation.label}}),
    };
  }

  const sectionOf = (section: number): IndexedSection =>
    index.sections[section] ?? {page: 0, hash: '', heading: '', text: ''};

  return {placeOf, exact, approximate, whole};
}

/**
 * Says whether the pages of an index are of several lectures.
 *
 * @param index - the index
 * @returns whether they are
 */
export function hasSeveralLectures({pages}: Pick<SearchIndex, 'pages'>): boolean {
  return new Set(pages.flatMap(({lecture}) => lecture ?? [])).size > 1;
}
