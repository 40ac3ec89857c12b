/** A stretch of the published wording that the lecture keeps: `published.slice(from, to)`. */
export interface KeptRun {
  from: number;
  to: number;
}

/**
 * Finds how the lecture's characters stand in the published ones with something
 * left out: the kept runs in order, as few and as long as they can be taken one
 * after the other.
 *
 * @param lecture - the lecture's compared characters
 * @param published - the published ones
 * @returns the kept runs, or undefined where the lecture's are not all there in this order
 */
export function findKeptRuns(
  lecture: readonly string[],
  published: readonly string[],
): KeptRun[] | undefined {
  const latest = latestPlaces(lecture, published);
  if (!latest) return undefined;
  const runs: KeptRun[] = [];
  let at = 0;
  let from = 0;
  while (at < lecture.length) {
    const run = longestRun(lecture, published, at, from, latest);
    runs.push(run);
    at += run.to - run.from;
    from = run.to;
  }
  return runs;
}

/** For each character of the lecture the last place it may take so that the rest still fits. */
function latestPlaces(
  lecture: readonly string[],
  published: readonly string[],
): number[] | undefined {
  const latest = new Array<number>(lecture.length);
  let place = published.length - 1;
  for (let at = lecture.length - 1; at >= 0; at -= 1) {
    while (place >= 0 && published[place] !== lecture[at]) place -= 1;
    if (place < 0) return undefined;
    latest[at] = place;
    place -= 1;
  }
  return latest;
}

function longestRun(
  lecture: readonly string[],
  published: readonly string[],
  at: number,
  from: number,
  latest: readonly number[],
): KeptRun {
  let best: KeptRun = {from, to: from};
  for (let start = from; start <= (latest[at] ?? -1); start += 1) {
    let length = 0;
    while (
      at + length < lecture.length &&
      published[start + length] === lecture[at + length] &&
      start + length <= (latest[at + length] ?? -1)
    ) {
      length += 1;
    }
    if (length > best.to - best.from) best = {from: start, to: start + length};
  }
  return best;
}
