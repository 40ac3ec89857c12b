import {keyAt} from './bigrams';
import {sectionAt} from './corpus';

import type {Resemblance} from './approximate';
import type {BigramTable} from './bigrams';
import type {Corpus} from './corpus';

/** Shorter runs recur by chance. */
const SHORTEST = 8;
/** Pairs in more places than this begin no search: a run this long has rarer ones. */
const COMMON = 4000;
/** What is pasted beyond this adds nothing to finding it. */
const MOST = 5000;

/**
 * Finds the longest runs of characters that a long query shares with each
 * section word for word: what a pasted text has of the lecture.
 *
 * @param corpus - the corpus
 * @param table - its pairs
 * @param query - a normalised query
 * @returns the longest run of each section, longest first; its score is its share of the query
 */
export function findCommonRuns(
  {text, ...corpus}: Corpus,
  {numbers, bounds, places}: BigramTable,
  query: string,
): Resemblance[] {
  const size = Math.min(query.length, MOST);
  const best = new Map<number, Resemblance>();
  /** Where the last run ends on each diagonal: a run is measured once. */
  const ends = new Map<number, number>();
  for (let at = 0; at + 1 < size; at += 1) {
    const number = numbers.get(keyAt(query, at));
    if (number === undefined) continue;
    const first = bounds[number] ?? 0;
    const last = bounds[number + 1] ?? 0;
    if (last - first > COMMON) continue;
    for (let slot = first; slot < last; slot += 1) {
      const place = places[slot] ?? 0;
      if ((ends.get(place - at) ?? -1) > place) continue;
      let before = 0;
      while (before < at && query[at - before - 1] === text[place - before - 1]) before += 1;
      let after = 2;
      while (at + after < size && query[at + after] === text[place + after]) after += 1;
      ends.set(place - at, place + after);
      const length = before + after;
      if (length < SHORTEST) continue;
      const from = place - before;
      const section = sectionAt({text, ...corpus}, from);
      const score = length / query.length;
      if (score > (best.get(section)?.score ?? 0)) {
        best.set(section, {section, from, to: from + length, score});
      }
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.section - b.section);
}
