import {keyOf} from './bigrams';
import {sectionAt} from './corpus';

import type {Resemblance} from './approximate';
import type {BigramTable} from './bigrams';
import type {Corpus} from './corpus';

/** The characters that sound as one does, itself among them; left out where it is the only one. */
export type Sounds = ReadonlyMap<string, string>;

/** What one wrong character takes from the score: less than a character left out. */
const PENALTY = 0.02;
/** A longer query shares pairs of characters with what it means. */
const LONGEST = 8;

/**
 * Reads the groups of characters that sound alike, as the index has them.
 *
 * @param sounds - the groups, a space between them
 * @returns for each character its group
 */
export function readSounds(sounds = ''): Sounds {
  return new Map(
    sounds.split(' ').flatMap((group) => Array.from(group, (char) => [char, group] as const)),
  );
}

/**
 * Finds the passages that sound as a short query does (竭成, 竭诚): what an
 * input method makes of the right sounds.
 *
 * @param corpus - the corpus
 * @param table - its pairs
 * @param query - a normalised query
 * @param sounds - which characters sound alike
 * @returns the best passage of each section, best first
 */
export function findHomophones(
  corpus: Corpus,
  {numbers, bounds, places}: BigramTable,
  query: string,
  sounds: Sounds,
): Resemblance[] {
  if (query.length < 2 || query.length > LONGEST) return [];
  const alike = Array.from(query, (char) => sounds.get(char) ?? char);
  // A character of two units has no group, and its halves no sound.
  if (alike.length !== query.length) return [];
  const best = new Map<number, Resemblance>();
  for (const first of alike[0] ?? '') {
    for (const second of alike[1] ?? '') {
      const number = numbers.get(keyOf(first, second));
      if (number === undefined) continue;
      const end = bounds[number + 1] ?? 0;
      for (let slot = bounds[number] ?? 0; slot < end; slot += 1) {
        const from = places[slot] ?? 0;
        const to = from + query.length;
        let wrong = 0;
        let at = 0;
        while (at < query.length && alike[at]?.includes(corpus.text.charAt(from + at))) {
          if (corpus.text[from + at] !== query[at]) wrong += 1;
          at += 1;
        }
        if (at < query.length || wrong === 0) continue;
        const section = sectionAt(corpus, from);
        const score = 1 - PENALTY * wrong;
        if (score > (best.get(section)?.score ?? 0)) best.set(section, {section, from, to, score});
      }
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.section - b.section);
}
