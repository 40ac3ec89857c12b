import type {SearchRow} from '@site/src/search/rows';
import type {Voice} from '@site/src/search/searchIndex';

/** What a page is to mark when it opens: the phrases, whose words they are, and the anchor after which to look first. */
export interface LandingPlace {
  phrases: string[];
  voice: Voice;
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
 * Remembers what an opened result is to mark, in whichever tab it opens: a text
 * fragment marks one passage, whole words alone, and not in every browser.
 *
 * @param row - the result
 */
export function rememberLanding({url, hash, phrases, voice}: SearchRow): void {
  const landing: Remembered = {page: url, hash, phrases, voice, time: Date.now()};
  try {
    localStorage.setItem(KEY, JSON.stringify(landing));
  } catch {
    // Without storage the text fragment has to do.
  }
  document.dispatchEvent(new Event(OPENED));
}

/**
 * Takes what is to be marked on the page that is shown; from then on its entry in
 * the history remembers it, for a reload and the way back.
 *
 * @returns what to mark; undefined where nobody opened a result to come here
 */
export function takeLanding(): LandingPlace | undefined {
  const {landing} = (history.state ?? {}) as {landing?: LandingPlace};
  try {
    const opened = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Remembered | null;
    if (opened?.page !== location.pathname) return landing;
    localStorage.removeItem(KEY);
    if (Date.now() - opened.time > PATIENCE) return landing;
    // A text fragment may leave a bare number sign in the address.
    history.replaceState({landing: opened}, '', location.href.replace(/#$/u, ''));
    return opened;
  } catch {
    return landing;
  }
}
