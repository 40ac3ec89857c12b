import type {SearchRow} from '@site/src/search/rows';
import type {Voice} from '@site/src/search/searchIndex';

/** What a history entry remembers of the search that opened it; the address stays clean. */
export interface LandingState {
  landing?: {phrases: string[]; hash: string; voice?: Voice};
}

/**
 * Makes the place in the history that a result opens.
 *
 * @param row - the result
 * @returns its page and anchor, with the phrase to mark as state
 */
export function resultLocation({url, hash, phrases, voice}: SearchRow): {
  pathname: string;
  hash: string;
  state: LandingState;
} {
  return {pathname: url, hash, state: {landing: {phrases, hash, voice}}};
}
