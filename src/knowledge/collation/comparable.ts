import {comparedCharacters, isNumeric} from '../../search/comparedCharacters';
import {sequenceEnd} from '../../search/foldCharacters';

/** A text reduced to the characters that collation compares. */
export interface ComparableText {
  /** The text as written. */
  text: string;
  /** The compared characters, one code point each, in one form. */
  chars: readonly string[];
  /** For each compared character the offset in the original where it stands (UTF-16). */
  starts: readonly number[];
}

/**
 * Reduces a text to what collation compares, see {@link comparedCharacters};
 * the case of letters counts.
 *
 * @param text - a wording
 * @returns its compared characters with the way back to the original
 */
export function toComparable(text: string): ComparableText {
  return {text, ...comparedCharacters(text)};
}

/**
 * Gives what is written between two compared characters that follow each other:
 * layout.
 *
 * @param comparable - the text
 * @param at - the second of the two; its number of characters for what follows the last
 * @returns white space and punctuation, or nothing
 */
export function layoutBefore({text, starts}: ComparableText, at: number): string {
  const before = starts[at - 1];
  const from = before === undefined ? 0 : sequenceEnd(text, before);
  return text.slice(from, Math.max(from, starts[at] ?? text.length));
}

/** Scripts that set words apart by spaces. */
const ALPHABETIC = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}]/u;

/**
 * Says whether a cut between two compared characters goes through a number, with
 * its signs, or through a word of an alphabet: 5倍 is no part of 1.5倍.
 *
 * @param comparable - the text
 * @param at - the character after the cut
 * @returns false at either end of the text
 */
export function cutsToken(comparable: ComparableText, at: number): boolean {
  const {chars, starts} = comparable;
  const [before, after] = [chars[at - 1], chars[at]];
  if (before === undefined || after === undefined) return false;
  if (starts[at - 1] === starts[at] || /\p{M}/u.test(after)) return true;
  if (layoutBefore(comparable, at).trim() !== '') return false;
  if (areOneNumber(before, after)) return true;
  // A+, −x: a sign belongs to the letter it stands at.
  const [isSign, isNext] = [before, after].map((char) => isNumeric(char) && !/\p{N}/u.test(char));
  if ((isSign && ALPHABETIC.test(after)) || (isNext && ALPHABETIC.test(before))) {
    return layoutBefore(comparable, at) === '';
  }
  return layoutBefore(comparable, at) === '' && ALPHABETIC.test(before) && ALPHABETIC.test(after);
}

const HAN_NUMERAL = /[〇一二三四五六七八九十百千万亿两]/u;
const HAN_UNIT = /[十百千万亿]/u;

/**
 * Says whether two characters that follow each other belong to one number:
 * digits and signs, or Chinese numerals of which one is a unit. Others, as in
 * 统一一切, meet by chance.
 *
 * @param before - a compared character
 * @param after - the next one
 * @returns true for 1 and .5, 五 and 十
 */
export function areOneNumber(before: string, after: string): boolean {
  if (isNumeric(before) && isNumeric(after)) return true;
  const [isUnit, isNext] = [HAN_UNIT.test(before), HAN_UNIT.test(after)];
  if (isNext && (HAN_NUMERAL.test(before) || isNumeric(before))) return true;
  return isUnit && HAN_NUMERAL.test(after);
}
