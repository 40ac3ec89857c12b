import type {Corpus} from './corpus';

/** Where each pair of neighbouring characters stands. */
export interface BigramTable {
  /** The pair's number by its two code units. */
  numbers: Map<number, number>;
  /** The places of pair `n` are `places[bounds[n]]` to `places[bounds[n + 1]]`. */
  bounds: Uint32Array;
  places: Uint32Array;
}

/**
 * Lists where each pair of characters stands.
 *
 * @param corpus - the corpus
 * @returns the table, in time linear in the text
 */
export function tabulateBigrams({text}: Corpus): BigramTable {
  const numbers = new Map<number, number>();
  const ofPlace = new Uint32Array(Math.max(0, text.length - 1));
  const counts: number[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    const key = keyAt(text, at);
    let number = numbers.get(key);
    if (number === undefined) {
      number = counts.length;
      numbers.set(key, number);
      counts.push(0);
    }
    counts[number] = (counts[number] ?? 0) + 1;
    ofPlace[at] = number;
  }
  const bounds = new Uint32Array(counts.length + 1);
  counts.forEach((count, number) => {
    bounds[number + 1] = (bounds[number] ?? 0) + count;
  });
  const next = bounds.slice();
  const places = new Uint32Array(ofPlace.length);
  ofPlace.forEach((number, at) => {
    const slot = next[number] ?? 0;
    places[slot] = at;
    next[number] = slot + 1;
  });
  return {numbers, bounds, places};
}

/**
 * Makes one number of a pair of neighbouring characters.
 *
 * @param text - a text
 * @param at - where the pair begins
 * @returns the pair's two code units as one number
 */
export function keyAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/**
 * Makes one number of two characters.
 *
 * @param first - a character of one code unit
 * @param second - the one behind it
 * @returns the same number as {@link keyAt} where they stand together
 */
export function keyOf(first: string, second: string): number {
  return first.charCodeAt(0) * 0x10000 + second.charCodeAt(0);
}
