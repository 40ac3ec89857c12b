/** A text as search compares it, with the way back to the original. */
export interface NormalizedText {
  /** The compared characters. */
  text: string;
  /** For each UTF-16 unit of `text` the offset in the original where its character stands. */
  starts: number[];
}

const DROPPED = /[^\p{L}\p{N}\p{M}]/u;

/**
 * Normalises a text for search: NFKC, case folded; white space, punctuation,
 * symbols and every style of quotation mark dropped.
 *
 * @param original - any text
 * @returns the compared characters and where each stands
 */
export function normalize(original: string): NormalizedText {
  let text = '';
  const starts: number[] = [];
  let offset = 0;
  for (const char of original) {
    text += foldCharacter(char);
    while (starts.length < text.length) starts.push(offset);
    offset += char.length;
  }
  return {text, starts};
}

/**
 * Normalises a text without the way back: see {@link normalize}.
 *
 * @param original - any text
 * @returns the compared characters
 */
export function normalizeText(original: string): string {
  let text = '';
  for (const char of original) text += foldCharacter(char);
  return text;
}

/** Folded characters by the original: a text repeats few. */
const folds = new Map<string, string>();

function foldCharacter(char: string): string {
  const known = folds.get(char);
  if (known !== undefined) return known;
  let folded = '';
  for (const part of char.normalize('NFKC').toLowerCase()) {
    if (!DROPPED.test(part)) folded += part;
  }
  folds.set(char, folded);
  return folded;
}

/**
 * Maps a stretch of normalised text back to the original.
 *
 * @param normalized - the normalised text
 * @param original - the text it came from
 * @param from - where the stretch begins in the normalised text
 * @param to - where it ends
 * @returns the stretch of the original from its first character to its last
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
  const length = String.fromCodePoint(original.codePointAt(last) ?? 0).length;
  return {from: first, to: last + length};
}
