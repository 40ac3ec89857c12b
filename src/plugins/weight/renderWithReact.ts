import {PassThrough} from 'node:stream';
import {text} from 'node:stream/consumers';
import {renderToPipeableStream} from 'react-dom/server';

import type {ReactNode} from 'react';

/**
 * Stands in for Docusaurus' own where React renders: since 19.2 React puts what
 * is long into a hidden element at the end of the page, from where a script
 * moves it. A page is whole without scripts.
 *
 * @param app - the page
 * @returns its HTML
 * @throws whatever a component throws
 */
export function renderToHtml(app: ReactNode): Promise<string> {
  return new Promise((resolve, reject) => {
    const html = new PassThrough();
    const {pipe} = renderToPipeableStream(app, {
      progressiveChunkSize: Infinity,
      onError: reject,
      onAllReady: () => {
        pipe(html);
        text(html).then(resolve, reject);
      },
    });
  });
}
