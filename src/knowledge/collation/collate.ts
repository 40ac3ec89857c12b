import {findKeptRuns} from './abridgement';
import {cutsToken, toComparable} from './comparable';
import {isAbridgement} from './omissionEvidence';
import {cutSegments} from './segments';
import {findDenial} from './senseOfOmission';
import {markVariants} from './variant';

import type {ComparableText} from './comparable';
import type {Mark, Segment} from './segments';

/** How the lecture's wording relates to the published one. */
export type CollationStatus = 'identical' | 'abridged' | 'variant';

/** Two wordings laid side by side. */
export interface Collation {
  /** Left out where either side has nothing to compare: punctuation alone. */
  status?: CollationStatus;
  /** The lecture's wording, cut where it differs. */
  lecture: Segment[];
  /** The published wording, cut where it differs, with its context. */
  published: Segment[];
}

/**
 * Collates a quotation with the published wording, comparing the letters, marks
 * and numbers of every script, and signs of value:
 * - *identical*: the lecture's stand in the published wording without a break,
 *   no number or word is cut at either end, and no negation right before them;
 * - *abridged*: they are published ones in order, with something left out inside,
 *   in runs long enough, and without turning the sense;
 * - *variant*: anything else.
 *
 * @param lecture - the lecturer's words
 * @param published - the published wording, which may be longer
 * @returns the status and both wordings with their differences marked
 */
export function collate(lecture: string, published: string): Collation {
  const ours = toComparable(lecture);
  const theirs = toComparable(published);
  const result = (
    status: CollationStatus | undefined,
    lectureMarks: readonly Mark[],
    publishedMarks: readonly Mark[],
  ): Collation => ({
    ...(status !== undefined && {status}),
    lecture: cutSegments(ours, lectureMarks),
    published: cutSegments(theirs, publishedMarks),
  });
  const same = ours.chars.map((): Mark => 'same');

  if (ours.chars.length === 0 || theirs.chars.length === 0) {
    return result(
      undefined,
      same,
      theirs.chars.map(() => 'context'),
    );
  }

  const places = placesOfRun(theirs, ours.chars).map((at) => ({
    at,
    denial: findDenial(theirs, at),
  }));
  const place = places.find(({denial}) => denial === undefined) ?? places[0];
  if (place) {
    const {at, denial} = place;
    const end = at + ours.chars.length;
    return result(
      denial === undefined ? 'identical' : 'variant',
      same,
      contextAround(theirs.chars.length, denial ?? at, end, (i) => (i < at ? 'different' : 'same')),
    );
  }

  const runs = findKeptRuns(ours.chars, theirs.chars);
  if (runs && isAbridgement(theirs, runs)) {
    const kept = new Uint8Array(theirs.chars.length);
    for (const {from, to} of runs) kept.fill(1, from, to);
    const first = runs[0]?.from ?? 0;
    const last = runs.at(-1)?.to ?? 0;
    return result(
      'abridged',
      same,
      contextAround(theirs.chars.length, first, last, (i) => (kept[i] ? 'same' : 'omitted')),
    );
  }

  const marks = markVariants(ours.chars, theirs.chars);
  return result(
    'variant',
    marks.lecture.map((differs) => (differs ? 'different' : 'same')),
    contextAround(theirs.chars.length, marks.from, marks.to, (i) =>
      marks.published[i] ? 'different' : 'same',
    ),
  );
}

function contextAround(
  length: number,
  from: number,
  to: number,
  inside: (at: number) => Mark,
): Mark[] {
  return Array.from({length}, (_, at) => (at < from || at >= to ? 'context' : inside(at)));
}

/** Where a run of characters stands whole among others, no number or word cut. */
function placesOfRun(published: ComparableText, run: readonly string[]): number[] {
  // Joined, a search runs at the speed of the engine; code points may be two units long.
  const text = published.chars.join('');
  const wanted = run.join('');
  const places: number[] = [];
  let at = 0;
  let counted = 0;
  for (let unit = text.indexOf(wanted); unit >= 0; unit = text.indexOf(wanted, unit + 1)) {
    at += Array.from(text.slice(counted, unit)).length;
    counted = unit;
    if (!cutsToken(published, at) && !cutsToken(published, at + run.length)) places.push(at);
  }
  return places;
}
