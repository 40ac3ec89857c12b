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
 * a rare word is one and a frequent turn is not; few places is what passim's limit
 * of document frequency is for (Smith, Cordell and Mullen 2015). A run that is
 * common at full length may still be part of a quotation which many cite: of that
 * the first places stand for all.
 *
 * @param corpus - the corpus
 * @param draft - the draft's units
 * @param at - the place in it
 * @returns where it stands, or undefined
 */
export function seedAt(corpus: Corpus, draft: Uint16Array, at: number): Seed | undefined {
  const seed = beginAt(corpus, draft[at] ?? 0);
  for (let depth = 1; depth < DEPTH; depth += 1) {
    narrow(corpus, seed, depth, draft[at + depth]);
    if (seed.low === seed.high) return undefined;
    if (seed.high - seed.low <= COMMON) return seed;
  }
  return {low: seed.low, high: seed.low + SAMPLE};
}

/**
 * Counts the places of the corpus where a run stands.
 *
 * @param corpus - the corpus
 * @param draft - the units in which the run is
 * @param from - where it begins in them
 * @param to - where it ends; of a longer one than seeds are the beginning counts
 * @returns how many places
 */
export function countPlaces(corpus: Corpus, draft: Uint16Array, from: number, to: number): number {
  const seed = beginAt(corpus, draft[from] ?? 0);
  for (let depth = 1; depth < Math.min(DEPTH, to - from); depth += 1) {
    narrow(corpus, seed, depth, draft[from + depth]);
  }
  return seed.high - seed.low;
}

function beginAt({heads}: Corpus, unit: number): Seed {
  return {low: heads[unit] ?? 0, high: heads[unit + 1] ?? 0};
}

/** Keeps of the places those where a unit stands so far behind them, by halving. */
function narrow({units, order}: Corpus, seed: Seed, depth: number, unit = 0): void {
  const bound = (least: number): number => {
    let [from, to] = [seed.low, seed.high];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((units[(order[middle] ?? 0) + depth] ?? 0) < least) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const low = bound(unit);
  seed.high = unit === 0 ? low : bound(unit + 1);
  seed.low = low;
}
