import {DEPTH} from './sortPlaces';

import type {Corpus} from './corpus';

/** Where a seed stands in the corpus: `order.subarray(low, high)`. */
export interface Seed {
  low: number;
  high: number;
}

/** A run that stands in more places tells too little to begin with. */
export const COMMON = 64;
/** Of runs that are common even when they are as long as can be, so many places are looked at. */
const SAMPLE = 4;

/**
 * Finds the seed that begins at a place of a draft: the shortest run of two units
 * or more that stands in few places of the corpus. Such seeds are as long as they
 * are common (adaptive seeds: Kiełbasa, Wan, Sato, Horton and Frith 2011), so that
 * a rare word is one and a frequent turn is not; few places is passim's limit of
 * document frequency (Smith, Cordell and Mullen 2015). A run that is common at
 * full length may still be part of a quotation which many cite: of that the first
 * places stand for all.
 *
 * @param corpus - the corpus
 * @param draft - the draft's units
 * @param at - the place in it
 * @returns where it stands, or undefined
 */
export function seedAt(
  {units, order, heads}: Corpus,
  draft: Uint16Array,
  at: number,
): Seed | undefined {
  const first = draft[at] ?? 0;
  let low = heads[first] ?? 0;
  let high = heads[first + 1] ?? 0;
  for (let depth = 1; depth < DEPTH; depth += 1) {
    const unit = draft[at + depth];
    if (unit === undefined || low === high) return undefined;
    const bound = (least: number): number => {
      let [from, to] = [low, high];
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((units[(order[middle] ?? 0) + depth] ?? 0) < least) from = middle + 1;
        else to = middle;
      }
      return from;
    };
    const next = bound(unit);
    high = bound(unit + 1);
    low = next;
    if (low < high && high - low <= COMMON) return {low, high};
  }
  return low < high ? {low, high: low + SAMPLE} : undefined;
}
