import {createEngine} from '@site/src/search/engine';
import {hasUnknown, simplifyUnknown} from '@site/src/search/script';
import {unpackIndex} from '@site/src/search/searchIndex';

import type {SearchResults} from '@site/src/search/engine';
import type {PackedIndex} from '@site/src/search/searchIndex';
import type {ShardManifest} from '@site/src/search/shards/format';
import type {Request, Response} from './protocol';

/** Searches an index of either kind: that of a large site comes in shards. */
type Search = (
  query: string,
  limit: number,
  lecture?: string,
) => SearchResults | Promise<SearchResults>;

let address = '';
let search: Promise<Search> | undefined;

self.onmessage = ({data}: MessageEvent<Request>) => {
  answer(data)
    .catch((error: unknown): Response => ({id: data.id, kind: 'failed', reason: String(error)}))
    .then((response) => {
      self.postMessage(response);
    })
    .catch(() => undefined);
};

async function answer(request: Request): Promise<Response> {
  const {id} = request;
  if (request.kind === 'load') {
    address = request.url;
    await opened();
    return {id, kind: 'loaded'};
  }
  const {query, limit, lecture} = request;
  const ask = await opened();
  try {
    return {id, kind: 'found', results: await ask(query, limit, lecture)};
  } catch (error) {
    // A part is missing where the site has been published anew: the next query asks for the index again.
    if (isOfShard(error)) search = undefined;
    throw error;
  }
}

function opened(): Promise<Search> {
  search ??= open().catch((error: unknown) => {
    search = undefined;
    throw error;
  });
  return search;
}

async function open(): Promise<Search> {
  // Its name stays the same for every version: the host says whether it has changed.
  const response = await fetch(address, {cache: 'no-cache'});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const index = (await response.json()) as PackedIndex | ShardManifest;
  if ('shards' in index) {
    // It comes only where it is needed.
    const {searchShards} = await import('./searchShards');
    return searchShards(index, address);
  }
  const engine = createEngine(unpackIndex(index));
  const knows = (char: string): boolean => engine.knows(char);
  return async (query, limit, lecture) => {
    if (!hasUnknown(query, knows)) return engine.search(query, limit, lecture);
    // Characters that no page has may be in traditional script: then these are converted.
    const {Converter} = await import('opencc-js/t2cn');
    const convert = Converter({from: 't', to: 'cn'});
    return engine.search(simplifyUnknown(query, knows, convert), limit, lecture);
  };
}

function isOfShard(error: unknown): boolean {
  return error instanceof Error && error.name === 'ShardError';
}
