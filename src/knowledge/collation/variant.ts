import {diffArrays} from 'diff';

/** Which compared characters differ, and which part of the published wording they were laid beside. */
export interface VariantMarks {
  /** The part of the published wording that corresponds: `published.slice(from, to)`. */
  from: number;
  to: number;
  /** For each character of the lecture whether the published wording has another or none. */
  lecture: boolean[];
  /** The same for each character of the published wording; false outside the part. */
  published: boolean[];
}

/** Beyond this many edits two wordings have nothing in common that is worth marking. */
const MOST_EDITS = 240;

/**
 * Marks where two wordings differ, character by character. The lecture may
 * quote a part of a longer wording: what stands before and after the part is
 * not a difference.
 *
 * @param lecture - the lecture's compared characters
 * @param published - the published ones
 * @returns the marks of both
 */
export function markVariants(
  lecture: readonly string[],
  published: readonly string[],
): VariantMarks {
  const window = findWindow(lecture, published);
  const part = published.slice(window.from, window.to);
  const hunks: ReturnType<typeof diffArrays<string>> | undefined = diffArrays(
    [...part],
    [...lecture],
    // The options' type leaves out that a limited comparison may give up.
    {maxEditLength: MOST_EDITS},
  );
  const marks: VariantMarks = {
    ...window,
    lecture: new Array<boolean>(lecture.length).fill(!hunks),
    published: published.map((_, at) => !hunks && window.from <= at && at < window.to),
  };
  if (!hunks) return marks;

  let inLecture = 0;
  let inPublished = window.from;
  for (const {added, removed, count} of hunks) {
    if (added) marks.lecture.fill(true, inLecture, inLecture + count);
    if (removed) marks.published.fill(true, inPublished, inPublished + count);
    if (!removed) inLecture += count;
    if (!added) inPublished += count;
  }
  return trimEdges(marks, hunks);
}

/** Takes what the published wording has more at either end out of the part: it is context. */
function trimEdges(
  marks: VariantMarks,
  hunks: readonly {added?: boolean; removed?: boolean; count: number}[],
): VariantMarks {
  const surplus = (edge: typeof hunks): number => {
    const changed = edge.slice(
      0,
      edge.findIndex(({added, removed}) => !added && !removed),
    );
    const missing = changed.find(({removed}) => removed)?.count ?? 0;
    const other = changed.find(({added}) => added)?.count ?? 0;
    return Math.max(0, missing - other);
  };
  const from = marks.from + surplus(hunks);
  const to = marks.to - surplus([...hunks].reverse());
  return {
    ...marks,
    from,
    to,
    published: marks.published.map((differs, at) => differs && from <= at && at < to),
  };
}

/**
 * Finds the part of the published wording that the lecture's corresponds to, by
 * the first and last short run they share.
 */
function findWindow(
  lecture: readonly string[],
  published: readonly string[],
): {from: number; to: number} {
  for (const size of [8, 4, 2]) {
    const places = placesOfRuns(published, size);
    const shared: {at: number; place: number}[] = [];
    for (let at = 0; at + size <= lecture.length; at += 1) {
      const place = places.get(lecture.slice(at, at + size).join(''));
      if (place !== undefined && place >= (shared.at(-1)?.place ?? 0)) shared.push({at, place});
    }
    const first = shared[0];
    const last = shared.at(-1);
    if (first && last) {
      // Twice the distance to the edge leaves room for characters left out on the way.
      return {
        from: Math.max(0, first.place - 2 * first.at),
        to: Math.min(published.length, last.place + size + 2 * (lecture.length - last.at - size)),
      };
    }
  }
  return {from: 0, to: published.length};
}

function placesOfRuns(chars: readonly string[], size: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + size <= chars.length; at += 1) {
    const run = chars.slice(at, at + size).join('');
    if (!places.has(run)) places.set(run, at);
  }
  return places;
}
