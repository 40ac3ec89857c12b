import {createEngine} from '@site/src/search/engine';
import {hasUnknown, simplifyUnknown} from '@site/src/search/script';
import {unpackIndex} from '@site/src/search/searchIndex';

import type {SearchEngine, SearchResults} from '@site/src/search/engine';
import type {PackedIndex} from '@site/src/search/searchIndex';
import type {Request, Response} from './protocol';

let engine: SearchEngine | undefined;

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
    // Its name stays the same for every version: the host says whether it has changed.
    const response = await fetch(request.url, {cache: 'no-cache'});
    if (!response.ok) throw new Error(`${request.url}: ${response.status}`);
    engine = createEngine(unpackIndex((await response.json()) as PackedIndex));
    return {id, kind: 'loaded'};
  }
  if (!engine) throw new Error('the index is not loaded');
  return {id, kind: 'found', results: await search(engine, request)};
}

/** A query with characters that no page has may be in traditional script: then these are converted. */
async function search(
  from: SearchEngine,
  {query, limit, lecture}: Extract<Request, {kind: 'search'}>,
): Promise<SearchResults> {
  const knows = (char: string): boolean => from.knows(char);
  if (!hasUnknown(query, knows)) return from.search(query, limit, lecture);
  const {Converter} = await import('opencc-js/t2cn');
  const convert = Converter({from: 't', to: 'cn'});
  return from.search(simplifyUnknown(query, knows, convert), limit, lecture);
}
