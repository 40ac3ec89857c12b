import {foldCharacters, isHan, joinsBefore} from './foldCharacters';

import type {FoldedText} from './foldCharacters';

/** Stands for a dropped character that carries marks, so that they do not move to another. */
const BASE = '◌';

const LETTER_OR_NUMBER = /[\p{L}\p{N}\p{M}]/u;
const NUMBER = /[\p{N}一二三四五六七八九十百千万亿两]/u;
const DIGIT = /\p{N}/u;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
/** Units in one character, and signs of value wherever they stand. */
const ALWAYS =
  /[%‰‱°\u2100-\u214f\u3200-\u33ff\u{1f100}-\u{1f1e5}\p{Sc}]|(?![<>|~¬\u2190-\u21ff\u27f0-\u27ff\u2900-\u297f])[\p{Sm}]/u;
const DASHES = /[-‐‑‒–—―−~〜∼～]/u;
const PAUSES = /[,，、;；。]/u;
/** A number at the end, with up to two characters of a unit: 10%, 3年, 5公里. */
const AMOUNT = /[\p{N}一二三四五六七八九十百千万亿两][%‰‱°]?[\p{L}]{0,2}\s*$/u;

/**
 * Reduces a text to what is compared: every letter, mark and number of every
 * script, in one form each, and each sign that changes a value, in one style:
 * decimal points, signs between numbers (ranges, ratios, fractions, pauses),
 * minus, per cent, arithmetic, comparison, currency, degrees. White space,
 * quotation marks, pauses between words and commas between thousands are layout.
 *
 * @param original - any text
 * @param caseless - whether capital letters are folded
 * @returns the compared characters and where each stands
 */
export function comparedCharacters(original: string, caseless = false): FoldedText {
  const folded = foldCharacters(original, caseless);
  const chars: string[] = [];
  const starts: number[] = [];
  const push = (char: string, at: number): void => {
    chars.push(char);
    starts.push(folded.starts[at] ?? 0);
  };
  let kept = -1;
  folded.chars.forEach((char, at) => {
    if (isHan(char.charCodeAt(0))) {
      push(char, at);
      kept = at;
      return;
    }
    if (isLetterOrNumber(char)) {
      if (kept !== at - 1 && joinsBefore(char)) push(BASE, at);
      push(char, at);
      kept = at;
      return;
    }
    if (char === ' ') return;
    const sign = valueSign(folded.chars, at);
    if (sign === undefined) return;
    push(sign, at);
    kept = at;
  });
  return {chars, starts};
}

/**
 * Says whether a compared character belongs to a number in figures: a digit or a
 * sign of value.
 *
 * @param char - a compared character
 * @returns false for letters and marks, and for the pause between numbers
 */
export function isNumeric(char: string): boolean {
  return char !== '、' && (DIGIT.test(char) || !LETTER_OR_NUMBER.test(char));
}

const letters = new Map<string, boolean>();

function isLetterOrNumber(char: string): boolean {
  const known = letters.get(char);
  if (known !== undefined) return known;
  const is = LETTER_OR_NUMBER.test(char);
  letters.set(char, is);
  return is;
}

/** The sign as it is compared; undefined where it is layout. */
function valueSign(chars: readonly string[], at: number): string | undefined {
  const char = chars[at] ?? '';
  const [before = '', after = ''] = [chars[at - 1], chars[at + 1]];
  if (DASHES.test(char)) return dashSign(chars, at);
  if (ALWAYS.test(char)) return char;
  if (char === '.' || char === '٫') {
    return DIGIT.test(after) && before !== '.' ? '.' : undefined;
  }
  if (char === '·') return DIGIT.test(before) && DIGIT.test(after) ? char : undefined;
  if (PAUSES.test(char)) {
    const between = DIGIT.test(before) && DIGIT.test(after);
    return between && !(char === ',' && groupsThousands(chars, at)) ? '、' : undefined;
  }
  const [left, right] = [beside(chars, at, -1), beside(chars, at, 1)];
  switch (char) {
    case ':':
    case '*':
      return NUMBER.test(left) && NUMBER.test(right) ? char : undefined;
    case '/':
    case '^':
      return LETTER_OR_NUMBER.test(before) && LETTER_OR_NUMBER.test(after) ? char : undefined;
    case '<':
    case '>':
      return compares(left, right) && !isBracket(chars, at) ? char : undefined;
    case '′':
    case '″':
      return DIGIT.test(before) ? char : undefined;
    case '○':
      // A blank in a word; at the beginning of a line it is a bullet.
      return LETTER_OR_NUMBER.test(before) || before === '○' || after === '○' ? char : undefined;
    case BASE:
      return joinsBefore(after) ? char : undefined;
    default:
      return undefined;
  }
}

/** Whether a sign between two characters can set one beside the other. */
function compares(left: string, right: string): boolean {
  const isOperand = (char: string): boolean => DIGIT.test(char) || char === '=';
  if (isOperand(left) || isOperand(right)) return true;
  return WORD.test(left) && WORD.test(right);
}

/** Whether a sign is half of a pair around words, as titles are marked: <通知>. */
function isBracket(chars: readonly string[], at: number): boolean {
  const opens = chars[at] === '<';
  const other = opens ? chars.indexOf('>', at) : chars.lastIndexOf('<', at);
  if (other < 0) return false;
  const inside = chars.slice(Math.min(at, other) + 1, Math.max(at, other));
  return !inside.some((char) => DIGIT.test(char) || /[<>]/u.test(char));
}

/** The nearest character that is no white space. */
function beside(chars: readonly string[], at: number, step: 1 | -1): string {
  let place = at + step;
  while (SPACE.test(chars[place] ?? '')) place += step;
  return chars[place] ?? '';
}

/** A dash between amounts is a range, before a digit a minus; in prose it is a pause. */
function dashSign(chars: readonly string[], at: number): string | undefined {
  const char = chars[at] ?? '';
  // Of a long dash the first character stands for all.
  if (DASHES.test(chars[at - 1] ?? '')) return undefined;
  let end = at + 1;
  while (DASHES.test(chars[end] ?? '')) end += 1;
  const isLong = end > at + 1;
  const next = chars[end] ?? '';
  const signed = /[.°\p{Sc}]/u.test(next) && DIGIT.test(chars[end + 1] ?? '');
  const right = beside(chars, end - 1, 1);
  if (NUMBER.test(right) || signed) {
    const left = chars.slice(Math.max(0, at - 6), at).join('');
    const amount = AMOUNT.exec(left)?.[0] ?? '';
    if (
      amount !== '' &&
      !(isLong && /\p{L}\s*$/u.test(amount.replace(/[一二三四五六七八九十百千万亿两]/gu, '')))
    )
      return '−';
    // About five: not the sign of a range, which it would be beside another number.
    if (/[~〜∼～]/u.test(char)) return '≈';
  }
  if (char === '−') return '−';
  const isMinus = !isLong && /[-‐‑–]/u.test(char) && (DIGIT.test(next) || signed);
  return isMinus ? '−' : undefined;
}

/** Whether a comma stands in a number such as 1,234,567. */
function groupsThousands(chars: readonly string[], at: number): boolean {
  let from = at;
  while (/[\p{Nd},]/u.test(chars[from - 1] ?? '')) from -= 1;
  let to = at + 1;
  while (/[\p{Nd},]/u.test(chars[to] ?? '')) to += 1;
  return /^\p{Nd}{1,3}(?:,\p{Nd}{3})+$/u.test(chars.slice(from, to).join(''));
}
