import type {ListFacets, PageFacts} from '../pageFacts';

/** How many entries a list has on one page, if the site does not say otherwise. */
export const PAGE_SIZE = 100;

/** A page of a list from the second on. */
export interface FurtherPage {
  list: (typeof LISTS)[number];
  /** Of the first page. */
  title: string;
  description: string;
  href: string;
  /** Counted from 1. */
  number: number;
  facts: PageFacts;
}

/** The docs that are lists. */
export const LISTS = [
  'quotations',
  'sources',
  'speakers',
  'terms',
  'lectures',
  'handouts',
  'transcripts',
] as const;

/**
 * Splits a list over pages.
 *
 * @param entries - all entries
 * @param size - how many a page holds; at least 1
 * @returns the entries of each page in order; one page where all fit, or where there are none
 */
export function splitList<Entry>(entries: readonly Entry[], size: number): Entry[][] {
  const count = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({length: count}, (_, at) => entries.slice(at * size, (at + 1) * size));
}

/**
 * Names a page of a list as Docusaurus names those of its own lists.
 *
 * @param href - the address of the list
 * @param number - the page, counted from 1
 * @returns its address
 */
export function listPageHref(href: string, number: number): string {
  return number === 1 ? href : `${href}page/${number}/`;
}

/**
 * Splits the facts of a list's page, so that each page has those of its entries.
 *
 * @param facts - what the list would show on one page
 * @param href - the address of the list
 * @param size - how many entries a page holds
 * @returns the facts of each page; the same facts alone where all fit on one
 */
export function splitListFacts(facts: PageFacts, href: string, size: number): PageFacts[] {
  const {quotations, sources, speakers, terms} = facts;
  if (quotations) {
    const facets = facetsOf(quotations);
    return number(facts, splitList(quotations, size), href, facets, (own) => ({quotations: own}));
  }
  if (sources) {
    return number(facts, splitList(sources, size), href, undefined, (own) => ({sources: own}));
  }
  if (speakers) {
    return number(facts, splitList(speakers, size), href, undefined, (own) => ({speakers: own}));
  }
  if (terms) {
    return number(facts, splitList(terms, size), href, undefined, (own) => ({terms: own}));
  }
  return [facts];
}

/**
 * Splits a list of lectures, of which every page has the whole: it says which part is shown.
 *
 * @param total - how many lectures there are
 * @param href - the address of the list
 * @param size - how many a page holds
 * @returns the facts of each page; empty facts alone where all fit on one
 */
export function splitLectureFacts(total: number, href: string, size: number): PageFacts[] {
  const places = Array.from({length: total}, (_, at) => at);
  return number({}, splitList(places, size), href, undefined, ([first = 0, ...others]) => ({
    lectures: {from: first, to: first + others.length + 1},
  }));
}

function number<Entry>(
  facts: PageFacts,
  pages: readonly Entry[][],
  href: string,
  facets: ListFacets | undefined,
  factsOf: (entries: Entry[]) => PageFacts,
): PageFacts[] {
  if (pages.length === 1) return [facts];
  const total = pages.reduce((sum, {length}) => sum + length, 0);
  return pages.map((entries, at) => ({
    ...facts,
    ...factsOf(entries),
    page: {href, number: at + 1, count: pages.length, total, ...(facets && {facets})},
  }));
}

/**
 * Says for the docs that are lists what each of their pages shows.
 *
 * @param list - the id of the doc
 * @param facts - what it would show on one page
 * @param lectures - how many lectures there are
 * @param href - the address of the list
 * @param size - how many entries a page holds
 * @returns the facts of each page; of one where all fit
 */
export function listPages(
  list: FurtherPage['list'],
  facts: PageFacts,
  lectures: number,
  href: string,
  size: number,
): PageFacts[] {
  return list === 'lectures' || list === 'handouts' || list === 'transcripts'
    ? splitLectureFacts(lectures, href, size)
    : splitListFacts(facts, href, size);
}

/** What filters distinguish, once each. */
function facetsOf(entries: NonNullable<PageFacts['quotations']>): ListFacets {
  const facets = entries.map(({lecture, source, status, seen}) => ({
    lecture,
    status,
    ...(source && {source: {id: source.id, label: source.label}}),
    ...(seen && {seen}),
  }));
  return [...new Map(facets.map((facet) => [JSON.stringify(facet), facet])).values()];
}
