import {createRequire} from 'node:module';
import path from 'node:path';

import {createJiti} from 'jiti';

import type {SearchIndex} from '../src/search/searchIndex';

interface StockResult {
  document: {u: string; h?: string};
}

/** search-local's own matching over an index. */
export interface StockSearch {
  search: (query: string, limit: number) => Promise<StockResult[]>;
  /** Loads the index into a new worker, as a first search does. */
  start: () => Promise<void>;
}

const resolve = createRequire(import.meta.url).resolve;
/** The package's `dist` folder; its entry point is `dist/server/server/index.js`. */
const DIST = path.resolve(resolve('@easyops-cn/docusaurus-search-local'), '../../..');

/**
 * Runs search-local's own index builder on the same sections. It must run before
 * any {@link startStock}: the worker sets up the same lunr without the word cutter.
 *
 * @param index - the sections
 * @returns the index file's text
 */
export function buildStockIndex({pages, sections}: SearchIndex): string {
  const titles = pages.map(({url, title}, i) => ({i: i + 1, t: title, u: url, b: []}));
  let id = titles.length;
  const document = (section: SearchIndex['sections'][number], facts: object) => ({
    i: (id += 1),
    u: pages[section.page]?.url ?? '',
    h: section.hash,
    p: section.page + 1,
    ...facts,
  });
  const headings = sections
    .filter(({heading, page}) => heading !== pages[page]?.title)
    .map((section) => document(section, {t: section.heading}));
  const contents = sections.map((section) =>
    document(section, {t: section.text, s: section.heading}),
  );
  const {buildIndex} = createRequire(import.meta.url)(
    path.join(DIST, 'server/server/utils/buildIndex.js'),
  ) as {buildIndex: (documents: unknown[], config: object) => unknown};
  return JSON.stringify(
    buildIndex([titles, headings, [], [], contents], {
      language: ['zh'],
      removeDefaultStopWordFilter: [],
      removeDefaultStemmer: false,
    }),
  );
}

/**
 * Starts search-local's own worker in Node.
 *
 * @param json - an index file's text
 * @returns its search; the site must have been built, as its constants are generated then
 */
export async function startStock(json: string): Promise<StockSearch> {
  // The worker's surroundings in a browser.
  Object.assign(globalThis, {
    location: {origin: 'http://localhost'},
    addEventListener: () => undefined,
    fetch: () => Promise.resolve({json: () => Promise.resolve(JSON.parse(json) as unknown)}),
  });
  const jiti = createJiti(import.meta.url, {
    alias: {'@generated': path.resolve('.docusaurus')},
    moduleCache: false,
  });
  const load = () =>
    jiti.import<{
      SearchWorker: new () => {
        fetchIndexes: (base: string, context: string) => Promise<void>;
        search: (b: string, c: string, query: string, limit: number) => Promise<StockResult[]>;
      };
    }>(path.join(DIST, 'client/client/theme/worker.js'));
  const {SearchWorker} = await load();
  const worker = new SearchWorker();
  let starts = 0;
  return {
    search: (query, limit) => worker.search('/', '', query, limit),
    // Each base address is an index of its own to the worker.
    start: () => worker.fetchIndexes(`/${(starts += 1)}/`, ''),
  };
}
