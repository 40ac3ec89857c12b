import {useCallback, useEffect, useRef, useState} from 'react';

import type {SearchResults} from '@site/src/search/engine';

import {hasIndex, loadIndex, search} from './client';

/** How far a search is. */
export type SearchState =
  | {status: 'idle' | 'loading' | 'failed' | 'preview'}
  | {status: 'found'; query: string; results: SearchResults};

/** A search field's connection to the worker. */
export interface Search {
  state: SearchState;
  /** Loads the index ahead of the first query. */
  prepare: () => void;
  /** Searches, all or one lecture alone; an empty query clears the results. */
  run: (query: string, lecture?: string) => void;
  /** Tries the last query again after a failure. */
  retry: () => void;
}

/**
 * Searches as the reader types; only the latest query's answer counts.
 *
 * @param baseUrl - the site's base
 * @param limit - how many rows at most
 * @returns the state and what can be done
 */
export function useSearch(baseUrl: string, limit: number): Search {
  const [state, setState] = useState<SearchState>({status: 'idle'});
  const latest = useRef<{query: string; lecture?: string | undefined}>({query: ''});

  const prepare = useCallback(() => {
    // What fails now is tried again, and reported, with the first query.
    if (hasIndex()) loadIndex(baseUrl).catch(() => undefined);
  }, [baseUrl]);

  const run = useCallback(
    (query: string, lecture?: string) => {
      const asked = {query, lecture};
      latest.current = asked;
      if (query.trim() === '') {
        setState({status: 'idle'});
        return;
      }
      if (!hasIndex()) {
        setState({status: 'preview'});
        return;
      }
      setState((current) => (current.status === 'found' ? current : {status: 'loading'}));
      loadIndex(baseUrl)
        .then(() => search(query, limit, lecture))
        .then((results) => {
          if (latest.current === asked) setState({status: 'found', query, results});
        })
        .catch(() => {
          if (latest.current === asked) setState({status: 'failed'});
        });
    },
    [baseUrl, limit],
  );

  const retry = useCallback(() => {
    run(latest.current.query, latest.current.lecture);
  }, [run]);

  useEffect(
    () => () => {
      latest.current = {query: ''};
    },
    [],
  );
  return {state, prepare, run, retry};
}
