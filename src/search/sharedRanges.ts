import {joinRanges} from './excerpt';
import {originalRange} from './normalize';

import type {Range} from './excerpt';
import type {NormalizedText} from './normalize';

/**
 * Finds the stretches of a passage whose pairs of characters a query has too:
 * what is left unmarked is where memory went astray.
 *
 * @param normalized - the text the passage stands in, normalised
 * @param original - the same text as written
 * @param query - a normalised query
 * @param from - where the passage begins in the normalised text
 * @param to - where it ends
 * @returns the stretches as offsets in the original, in order
 */
export function sharedRanges(
  normalized: NormalizedText,
  original: string,
  query: string,
  from: number,
  to: number,
): Range[] {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < query.length; at += 1) pairs.add(query.slice(at, at + 2));
  const ranges: Range[] = [];
  for (let at = from; at + 1 < to; at += 1) {
    if (pairs.has(normalized.text.slice(at, at + 2))) {
      ranges.push(originalRange(normalized, original, at, at + 2));
    }
  }
  return joinRanges(ranges);
}
