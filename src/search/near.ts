import {findResemblances} from './approximate';
import {findCommonRuns} from './commonRuns';
import {findHomophones} from './homophones';
import {findNearShort} from './shortQueries';

import type {Resemblance} from './approximate';
import type {BigramTable} from './bigrams';
import type {Corpus} from './corpus';
import type {Sounds} from './homophones';

/** What resembles a query less than the best twenty is of no help. */
const MOST_NEAR = 20;
/** Where others have the very words, the lecture's must resemble them as much as this to be shown too. */
const NEAR_BESIDE_EXACT = 0.5;
/** And so many of them are shown. */
const MOST_BESIDE_EXACT = 8;
/** So many sections are looked at that a short query may mean: not all are the lecture's. */
const NEAR_SHORT = 200;

/**
 * Finds the passages that a query may mean that is not in the lecture as it stands.
 *
 * @param corpus - the corpus
 * @param table - its pairs
 * @param phrase - the normalised query
 * @param sounds - which characters sound alike
 * @param hasExact - whether others have the very words: then only the lecture's own that come close are shown
 * @param isLecture - whether a section is the lecturer's
 * @param isMeant - whether a passage is where one searches; left out, all are
 * @returns the best passage of each section, best first
 */
export function findNear(
  corpus: Corpus,
  table: BigramTable,
  phrase: string,
  sounds: Sounds,
  hasExact: boolean,
  isLecture: (section: number) => boolean,
  isMeant: (passage: Resemblance) => boolean = () => true,
): Resemblance[] {
  return bestOfSections([
    ...findCommonRuns(corpus, table, phrase),
    ...findResemblances(corpus, table, phrase, MOST_NEAR),
    ...findHomophones(corpus, table, phrase, sounds),
    ...findNearShort(corpus, phrase, NEAR_SHORT),
  ])
    .filter(isMeant)
    .filter(({section, score}) => !hasExact || (isLecture(section) && score >= NEAR_BESIDE_EXACT))
    .slice(0, hasExact ? MOST_BESIDE_EXACT : MOST_NEAR);
}

/** The best passage of each section, best first; of equal ones the one that was found first. */
function bestOfSections(resemblances: readonly Resemblance[]): Resemblance[] {
  const best = new Map<number, Resemblance>();
  for (const resemblance of resemblances) {
    const {section, score} = resemblance;
    if (score > (best.get(section)?.score ?? 0)) best.set(section, resemblance);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
