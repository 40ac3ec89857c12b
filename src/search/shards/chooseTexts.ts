import {placeOfSection} from './texts';

import type {ShardManifest} from './format';
import type {LookUp} from './lookUp';

/** So many beginnings in a query are looked up. */
const MOST_BEGINNINGS = 4;
/** A beginning nearer to the end than this tells little. */
const LEAST_LEFT = 4;
/** So many shards of texts are looked at for what resembles a query. */
const MOST_TEXTS = 2;

/**
 * Chooses the shards of texts that may have what resembles a query: those whose
 * sections share long and rare runs of characters with it.
 *
 * @param lookUp - looks up phrases
 * @param query - a normalised query that no section has as it stands
 * @param manifest - the manifest
 * @returns the numbers of the shards, in order
 */
export async function chooseTexts(
  lookUp: LookUp,
  query: string,
  manifest: ShardManifest,
): Promise<number[]> {
  const last = Math.max(0, query.length - LEAST_LEFT);
  const count = Math.min(MOST_BEGINNINGS, last + 1);
  const starts = Array.from({length: count}, (_, at) =>
    count === 1 ? 0 : Math.round((at * last) / (count - 1)),
  );
  const scores = new Map<number, number>();
  const found = await Promise.all(
    starts.map((start) => lookUp.longestBeginning(query.slice(start))),
  );
  for (const beginning of found) {
    const weight = Math.max(0, Math.log(1 + manifest.length / (1 + beginning.sections.length)));
    for (const section of beginning.sections) {
      scores.set(section, (scores.get(section) ?? 0) + weight * beginning.length);
    }
  }
  const best = [...scores].sort(([a, x], [b, y]) => y - x || a - b);
  const shards = new Set<number>();
  for (const [section] of best) {
    shards.add(placeOfSection(manifest, section).shard);
    if (shards.size === MOST_TEXTS) break;
  }
  return [...shards].sort((a, b) => a - b);
}
