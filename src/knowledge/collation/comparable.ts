/** A text reduced to the characters that collation compares. */
export interface ComparableText {
  /** The compared characters, one code point each, NFKC-normalised. */
  chars: readonly string[];
  /** For each compared character the offset in the original where it stands (UTF-16). */
  starts: readonly number[];
}

const COMPARED = /[\p{Script=Han}\p{Script=Latin}\p{Nd}]/u;

/**
 * Reduces a text to what collation compares: Han characters, Latin letters and
 * digits. Punctuation, white space, the style of quotation marks and the width
 * of letters and digits do not count; the case of letters does.
 *
 * @param text - a wording
 * @returns its compared characters with the way back to the original
 */
export function toComparable(text: string): ComparableText {
  const chars: string[] = [];
  const starts: number[] = [];
  let offset = 0;
  for (const original of text) {
    for (const char of original.normalize('NFKC')) {
      if (COMPARED.test(char)) {
        chars.push(char);
        starts.push(offset);
      }
    }
    offset += original.length;
  }
  return {chars, starts};
}
