import {comparedCharacters} from './comparedCharacters';
import {sequenceEnd} from './foldCharacters';

/** A text as search compares it, with the way back to the original. */
export interface NormalizedText {
  /** The compared characters. */
  text: string;
  /** For each UTF-16 unit of `text` the offset in the original where its character stands. */
  starts: number[];
}

/**
 * Normalises a text for search: what collation compares
 * ({@link comparedCharacters}), without regard to capital letters.
 *
 * @param original - any text
 * @returns the compared characters and where each stands
 */
export function normalize(original: string): NormalizedText {
  const {chars, starts} = comparedCharacters(original, true);
  const text = chars.join('');
  if (text.length === chars.length) return {text, starts};
  return {
    text,
    starts: starts.flatMap((start, at) => (chars[at]?.length === 2 ? [start, start] : start)),
  };
}

/**
 * Normalises a text without the way back: see {@link normalize}.
 *
 * @param original - any text
 * @returns the compared characters
 */
export function normalizeText(original: string): string {
  return comparedCharacters(original, true).chars.join('');
}

/**
 * Maps a stretch of normalised text back to the original.
 *
 * @param normalized - the normalised text
 * @param original - the text it came from
 * @param from - where the stretch begins in the normalised text
 * @param to - where it ends
 * @returns the stretch of the original from its first character to its last, marks and selectors included
 */
export function originalRange(
  {starts}: NormalizedText,
  original: string,
  from: number,
  to: number,
): {from: number; to: number} {
  const first = starts[from] ?? original.length;
  const last = starts[to - 1];
  if (to <= from || last === undefined) return {from: first, to: first};
  return {from: first, to: sequenceEnd(original, last)};
}
