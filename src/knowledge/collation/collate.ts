import {findKeptRuns} from './abridgement';
import {toComparable} from './comparable';
import {cutSegments} from './segments';
import {markVariants} from './variant';

import type {Mark, Segment} from './segments';

/** How the lecture's wording relates to the published one. */
export type CollationStatus = 'identical' | 'abridged' | 'variant';

/** Two wordings laid side by side. */
export interface Collation {
  status: CollationStatus;
  /** The lecture's wording, cut where it differs. */
  lecture: Segment[];
  /** The published wording, cut where it differs, with its context. */
  published: Segment[];
}

/**
 * Collates a quotation with the published wording, comparing Han characters,
 * Latin letters and digits:
 * - *identical*: the lecture's stand in the published wording without a break;
 * - *abridged*: they are published ones in order, with something left out inside;
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
    status: CollationStatus,
    lectureMarks: readonly Mark[],
    publishedMarks: readonly Mark[],
  ): Collation => ({
    status,
    lecture: cutSegments(lecture, ours, lectureMarks),
    published: cutSegments(published, theirs, publishedMarks),
  });
  const same = ours.chars.map((): Mark => 'same');

  const at = indexOfRun(theirs.chars, ours.chars);
  if (at >= 0) {
    const end = at + ours.chars.length;
    return result(
      'identical',
      same,
      contextAround(theirs.chars.length, at, end, () => 'same'),
    );
  }

  const runs = findKeptRuns(ours.chars, theirs.chars);
  if (runs) {
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

/** Where a run of characters stands whole among others, or -1. */
function indexOfRun(chars: readonly string[], run: readonly string[]): number {
  if (run.length === 0) return 0;
  // Joined, a search runs at the speed of the engine; code points may be two units long.
  const text = chars.join('');
  const wanted = run.join('');
  const unit = text.indexOf(wanted);
  if (unit < 0) return -1;
  return Array.from(text.slice(0, unit)).length;
}
