import type {SearchRow} from '@site/src/search/rows';
import {textFragment} from '@site/src/search/textFragment';

/** What a page is to mark when it opens: the phrases, and the anchor after which to look first. */
export interface LandingPlace {
  phrases: string[];
  hash: string;
}

interface Remembered extends LandingPlace {
  page: string;
  time: number;
}

/** Fired where a result is opened, for when it stands on the page that is shown already. */
export const OPENED = 'search:opened';

const KEY = 'search-landing';
/** How long a page may take to open, in milliseconds. */
const PATIENCE = 60_000;

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

/**
 * Remembers what an opened result is to mark, in whichever tab it opens: a text
 * fragment marks one passage, whole words alone, and not in every browser.
 *
 * @param row - the result
 */
export function rememberLanding({url, hash, phrases}: SearchRow): void {
  const landing: Remembered = {page: url, hash, phrases, time: Date.now()};
  try {
    localStorage.setItem(KEY, JSON.stringify(landing));
  } catch {
    // Without storage the text fragment has to do.
  }
  document.dispatchEvent(new Event(OPENED));
}

/**
 * Takes what was remembered for the page that is shown.
 *
 * @returns what to mark; undefined where nobody opened a result to come here
 */
export function takeLanding(): LandingPlace | undefined {
  try {
    const landing = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Remembered | null;
    if (landing?.page !== location.pathname) return undefined;
    localStorage.removeItem(KEY);
    return Date.now() - landing.time < PATIENCE ? landing : undefined;
  } catch {
    return undefined;
  }
}
