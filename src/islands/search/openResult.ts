import type {SearchRow} from '@site/src/search/rows';
import {textFragment} from '@site/src/search/textFragment';

/**
 * Gives the address that a result links to: its place, and the words to mark as
 * a text fragment, which the browser takes off the address that people copy.
 *
 * @param row - the result
 * @returns the address, with the site's base
 */
export function resultAddress({url, hash, excerpt}: SearchRow): string {
  const fragment = textFragment(excerpt);
  return fragment === '' ? url + hash : `${url}${hash || '#'}${fragment}`;
}
