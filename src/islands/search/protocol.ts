import type {SearchResults} from '@site/src/search/engine';

/** What the page asks of the worker. */
export type Request =
  | {id: number; kind: 'load'; url: string}
  | {id: number; kind: 'search'; query: string; limit: number; lecture?: string};

/** What the worker answers. */
export type Response =
  | {id: number; kind: 'loaded'}
  | {id: number; kind: 'found'; results: SearchResults}
  | {id: number; kind: 'failed'; reason: string};
