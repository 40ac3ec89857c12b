import {sequenceEnd} from '../search/foldCharacters';
import {normalize} from '../search/normalize';

/** A stretch of a text: `text.slice(from, to)`. */
export interface Stretch {
  from: number;
  to: number;
}

/** A text as it is compared, with the way back. Offsets of either are UTF-16 units. */
export interface ReadText {
  original: string;
  /** The units that search compares, see {@link normalize}. */
  units: Uint16Array;
  /** For each of them where its character stands in the original. */
  starts: Uint32Array;
}

/**
 * Reads a text in the form that search compares, which is that of collation
 * without regard to capital letters.
 *
 * @param original - any text
 * @returns what is compared of it
 */
export function readText(original: string): ReadText {
  const {text, starts} = normalize(original);
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at += 1) units[at] = text.charCodeAt(at);
  return {original, units, starts: Uint32Array.from(starts)};
}

/**
 * Maps a stretch of what is compared back to the original.
 *
 * @param text - the text
 * @param from - where the stretch begins among the compared units
 * @param to - where it ends; after `from`
 * @returns the stretch of the original from its first character to its last, with marks and selectors
 */
export function toOriginal(
  {original, starts}: Pick<ReadText, 'original' | 'starts'>,
  from: number,
  to: number,
): Stretch {
  return {from: starts[from] ?? 0, to: sequenceEnd(original, starts[to - 1] ?? 0)};
}
