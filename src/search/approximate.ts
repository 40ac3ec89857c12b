import {keyAt} from './bigrams';
import {sectionAt} from './corpus';

import type {BigramTable} from './bigrams';
import type {Corpus} from './corpus';

/** A passage that resembles a query. */
export interface Resemblance {
  section: number;
  /** Where the passage lies in the corpus. */
  from: number;
  to: number;
  /** How much of the query it shares, from 0 to 1. */
  score: number;
}

/** A query's pairs beyond this number add nothing to finding it. */
const MOST_PAIRS = 400;
/** Pairs that stand in more places than this tell little; they count only where nothing rarer does. */
const COMMON = 4000;
/** Passages below this share of the query resemble it by chance. */
const LEAST_SCORE = 0.2;

/**
 * Finds the passages that share most pairs of characters with a query, rare
 * pairs counting more than common ones.
 *
 * @param corpus - the corpus
 * @param table - its pairs
 * @param query - a normalised query
 * @param limit - how many sections at most
 * @returns the best passage of each section, best first
 */
export function findResemblances(
  corpus: Corpus,
  table: BigramTable,
  query: string,
  limit: number,
): Resemblance[] {
  const pairs = queryPairs(table, query, corpus.text.length);
  const total = pairs.reduce((sum, {weight}) => sum + weight, 0);
  if (total === 0) return [];
  const rare = pairs.filter(({count}) => count <= COMMON);
  const used = rare.length > 0 ? rare : pairs.filter(({count}) => count > 0);

  const width = Math.max(16, Math.ceil(query.length * 1.25));
  const buckets = scoreBuckets(corpus, table, used, width);
  // Neighbouring buckets share a passage that lies across their border.
  const candidates = [...buckets]
    .map(([bucket, score]) => ({bucket, score: score + (buckets.get(bucket + 1) ?? 0)}))
    .sort((a, b) => b.score - a.score || a.bucket - b.bucket)
    .slice(0, limit * 3);

  const best = new Map<number, Resemblance>();
  for (const {bucket} of candidates) {
    for (const passage of refine(corpus, pairs, bucket * width, (bucket + 2) * width, width)) {
      const score = passage.score / total;
      const other = best.get(passage.section);
      if (score >= LEAST_SCORE && score > (other?.score ?? 0)) {
        best.set(passage.section, {...passage, score});
      }
    }
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.section - b.section)
    .slice(0, limit);
}

interface QueryPair {
  key: number;
  number: number | undefined;
  count: number;
  weight: number;
}

function queryPairs({numbers, bounds}: BigramTable, query: string, length: number): QueryPair[] {
  const keys = new Set<number>();
  for (let at = 0; at + 1 < query.length && keys.size < MOST_PAIRS; at += 1) {
    keys.add(keyAt(query, at));
  }
  return [...keys].map((key) => {
    const number = numbers.get(key);
    const count = number === undefined ? 0 : (bounds[number + 1] ?? 0) - (bounds[number] ?? 0);
    return {key, number, count, weight: Math.log(1 + length / (1 + count))};
  });
}

function scoreBuckets(
  corpus: Corpus,
  {bounds, places}: BigramTable,
  pairs: readonly QueryPair[],
  width: number,
): Map<number, number> {
  const size = Math.ceil(corpus.text.length / width) + 1;
  const scores = new Float32Array(size);
  // A pair counts once in a bucket, however often it stands there.
  const seen = new Int32Array(size).fill(-1);
  pairs.forEach(({number, weight}, pair) => {
    if (number === undefined) return;
    const end = bounds[number + 1] ?? 0;
    for (let slot = bounds[number] ?? 0; slot < end; slot += 1) {
      const bucket = Math.floor((places[slot] ?? 0) / width);
      if (seen[bucket] === pair) continue;
      seen[bucket] = pair;
      scores[bucket] = (scores[bucket] ?? 0) + weight;
    }
  });
  const found = new Map<number, number>();
  scores.forEach((score, bucket) => {
    if (score > 0) found.set(bucket, score);
  });
  return found;
}

/** Slides a window over a stretch of the corpus, section by section, for the passage that shares most. */
function refine(
  corpus: Corpus,
  pairs: readonly QueryPair[],
  from: number,
  to: number,
  width: number,
): Resemblance[] {
  const weights = new Map(pairs.map(({key, weight}) => [key, weight]));
  const first = sectionAt(corpus, Math.max(0, from));
  const last = sectionAt(corpus, Math.min(to, corpus.text.length - 1));
  const passages: Resemblance[] = [];
  for (let section = first; section <= last; section += 1) {
    const start = Math.max(from, corpus.starts[section] ?? 0);
    const end = Math.min(to, (corpus.starts[section + 1] ?? 0) - 1);
    const passage = bestWindow(corpus.text, weights, start, end, width);
    if (passage) passages.push({section, ...passage});
  }
  return passages;
}

function bestWindow(
  text: string,
  weights: ReadonlyMap<number, number>,
  start: number,
  end: number,
  width: number,
): {from: number; to: number; score: number} | undefined {
  const inside = new Map<number, number>();
  let score = 0;
  let best: {from: number; to: number; score: number} | undefined;
  const hits: number[] = [];
  for (let at = start; at + 1 < end; at += 1) if (weights.has(keyAt(text, at))) hits.push(at);
  let left = 0;
  for (const right of hits) {
    const key = keyAt(text, right);
    const count = inside.get(key) ?? 0;
    if (count === 0) score += weights.get(key) ?? 0;
    inside.set(key, count + 1);
    while (right + 2 - (hits[left] ?? right) > width) {
      const leaving = keyAt(text, hits[left] ?? right);
      const rest = (inside.get(leaving) ?? 1) - 1;
      inside.set(leaving, rest);
      if (rest === 0) score -= weights.get(leaving) ?? 0;
      left += 1;
    }
    if (score > (best?.score ?? 0)) best = {from: hits[left] ?? right, to: right + 2, score};
  }
  return best;
}
