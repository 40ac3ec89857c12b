import type {SearchResults} from '@site/src/search/engine';
import type {Request, Response} from './protocol';

type Distribute<T> = T extends unknown ? Omit<T, 'id'> : never;

let worker: Worker | undefined;
let loading: Promise<void> | undefined;
let lastId = 0;
const waiting = new Map<
  number,
  {resolve: (value: Response) => void; reject: (reason: Error) => void}
>();

/**
 * Loads the index, once; after a failure the next call tries again.
 *
 * @param baseUrl - the site's base, below which the index lies
 * @throws Error where the index or the worker cannot be had
 */
export function loadIndex(baseUrl: string): Promise<void> {
  loading ??= ask({kind: 'load', url: indexAddress(baseUrl)}).then(
    () => undefined,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/**
 * Searches the loaded index.
 *
 * @param query - what was typed
 * @param limit - how many rows at most
 * @param lecture - the title of the only lecture to search
 * @returns the rows and how many there are
 */
export async function search(
  query: string,
  limit: number,
  lecture?: string,
): Promise<SearchResults> {
  const response = await ask({
    kind: 'search',
    query,
    limit,
    ...(lecture !== undefined && {lecture}),
  });
  if (response.kind !== 'found') throw new Error('the worker answered another question');
  return response.results;
}

/** Whether the page was built: the author's live preview has no index. */
export function hasIndex(): boolean {
  return process.env.NODE_ENV === 'production';
}

function indexAddress(baseUrl: string): string {
  return new URL(`${baseUrl}search-index.json`, window.location.href).href;
}

function ask(request: Distribute<Request>): Promise<Response> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, {resolve, reject});
    start().postMessage({...request, id});
  });
}

function start(): Worker {
  if (worker) return worker;
  worker = new Worker(
    /* webpackChunkName: "search-worker" */ new URL('./worker.ts', import.meta.url),
  );
  worker.onmessage = ({data}: MessageEvent<Response>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'failed') asked?.reject(new Error(data.reason));
    else asked?.resolve(data);
  };
  worker.onerror = ({message}) => {
    for (const asked of waiting.values()) asked.reject(new Error(message));
    waiting.clear();
    worker?.terminate();
    worker = undefined;
  };
  return worker;
}
