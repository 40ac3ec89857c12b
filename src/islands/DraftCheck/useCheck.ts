import {useCallback, useEffect, useRef, useState} from 'react';

import type {DraftCheck} from '@site/src/knowledge/checking/checkDraft';
import type {Request, Response} from './protocol';

/** How far a check is. */
export type CheckState =
  | {status: 'idle' | 'failed' | 'cancelled' | 'preview'}
  | {status: 'checking'; share: number}
  | {status: 'checked'; draft: string; result: DraftCheck};

/**
 * Checks drafts in a worker, which is kept for the next one.
 *
 * @param baseUrl - the site's base
 * @returns how far it is, and what begins and ends it
 */
export function useCheck(baseUrl: string): {
  state: CheckState;
  run: (draft: string) => void;
  cancel: () => void;
} {
  const [state, setState] = useState<CheckState>({status: 'idle'});
  const worker = useRef<Worker>(undefined);

  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  const run = useCallback(
    (draft: string) => {
      if (process.env.NODE_ENV !== 'production') {
        setState({status: 'preview'});
        return;
      }
      worker.current ??= new Worker(
        /* webpackChunkName: "check-worker" */ new URL('./worker.ts', import.meta.url),
      );
      worker.current.onmessage = ({data}: MessageEvent<Response>) => {
        if (data.kind === 'progress') setState({status: 'checking', share: data.share});
        else if (data.kind === 'checked') {
          setState({status: 'checked', draft, result: data.result});
        } else setState({status: data.kind});
      };
      worker.current.onerror = () => {
        end();
        setState({status: 'failed'});
      };
      setState({status: 'checking', share: 0});
      const corpus = new URL(`${baseUrl}check-corpus.json`, window.location.href).href;
      worker.current.postMessage({kind: 'check', draft, corpus} satisfies Request);
    },
    [baseUrl, end],
  );

  const cancel = useCallback(() => {
    worker.current?.postMessage({kind: 'cancel'} satisfies Request);
  }, []);
  return {state, run, cancel};
}
