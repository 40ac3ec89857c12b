import {diffArrays} from 'diff';

/** What {@link pairLines} found: lines that agree, and stretches that do not. */
export interface PairedLines<Spoken, Shown> {
  equal: [spoken: Spoken, shown: Shown][];
  differing: {
    missing: Spoken[];
    added: Shown[];
    /** The line shown after this place, or the last one of all. */
    next?: Shown;
  }[];
}

/**
 * Lays the lines that are shown beside those that were spoken: the same words
 * in the same order, none missing, none added.
 *
 * @param spoken - the transcript's lines, without blank ones
 * @param shown - the lines in the lecture's voice, without empty ones
 * @returns which lines agree, and every place where the two differ
 */
export function pairLines<Spoken extends {text: string}, Shown extends {text: string}>(
  spoken: readonly Spoken[],
  shown: readonly Shown[],
): PairedLines<Spoken, Shown> {
  const hunks = diffArrays(
    spoken.map(({text}) => text),
    shown.map(({text}) => text),
  );
  const paired: PairedLines<Spoken, Shown> = {equal: [], differing: []};
  let spokenAt = 0;
  let shownAt = 0;
  let missing: Spoken[] = [];
  let added: Shown[] = [];
  const settle = (): void => {
    const next = shown[shownAt] ?? shown.at(-1);
    if (missing.length + added.length > 0) {
      paired.differing.push({missing, added, ...(next && {next})});
    }
    missing = [];
    added = [];
  };
  for (const {added: isAdded, removed: isMissing, count} of hunks) {
    if (isMissing) {
      missing = spoken.slice(spokenAt, (spokenAt += count));
    } else if (isAdded) {
      added = shown.slice(shownAt, (shownAt += count));
    } else {
      settle();
      const same = shown.slice(shownAt, shownAt + count);
      same.forEach((line, index) => {
        const words = spoken[spokenAt + index];
        if (words) paired.equal.push([words, line]);
      });
      spokenAt += count;
      shownAt += count;
    }
  }
  settle();
  return paired;
}
