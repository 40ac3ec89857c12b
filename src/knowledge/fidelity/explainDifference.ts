import {nameCodePoint} from './codePoints';

/** Differences that are longer are seen without being named. */
const SHORT = 4;

/** Characters that nobody takes for others. */
const PLAIN = /^[\p{Unified_Ideograph}A-Za-z0-9\p{White_Space}]$/u;

/** The signs that Markdown takes as markup in a text. */
const MARKUP = /[\\`*_~[\]()<>{}#|!:=+-]/u;

/**
 * Names the characters by which two lines differ, where a reader could not tell
 * them apart by looking.
 *
 * @param shown - the line as the page has it
 * @param spoken - the line as the transcript has it
 * @returns the end of a message, or nothing where the difference is plain to see
 */
export function explainDifference(shown: string, spoken: string): string {
  const {before, here, there} = cut(shown, spoken);
  const short = here.length <= SHORT && there.length <= SHORT;
  if (!short && skeleton(here) !== skeleton(there)) return '';
  if ([...here, ...there].every((char) => PLAIN.test(char))) return '';
  const after = before === '' ? 'at the beginning' : `after “${before}”`;
  return `: ${after} the page has ${list(here)}, the transcript ${list(there)}`;
}

/**
 * Says how to write what Markdown took as markup.
 *
 * @param shown - the line as the page has it
 * @param spoken - the line as the transcript has it
 * @returns an instruction, or undefined where no sign of Markdown's is in play
 */
export function explainEscape(shown: string, spoken: string): string | undefined {
  const number = /^\d+[.)](?: |$)/u.exec(spoken)?.[0].trim();
  if (number !== undefined && !shown.startsWith(number)) {
    const escaped = `${number.slice(0, -1)}\\${number.slice(-1)}`;
    return `Markdown counts the items of a list on from the first one’s number, with a full stop; write “${escaped}” at the beginning of a paragraph of its own`;
  }
  const {here, there} = cut(shown, spoken);
  if (/&#?\w+;/u.test(spoken) && !/&#?\w+;/u.test(shown)) return escaping(['&']);
  const signs = [...new Set(there)].filter((char) => MARKUP.test(char) && !here.includes(char));
  return signs.length > 0 && isWithin(here, there) ? escaping(signs) : undefined;
}

function escaping(signs: readonly string[]): string {
  const written = signs.map((sign) => `\\${sign}`).join(' and ');
  return `Markdown takes ${signs.join(' and ')} as markup; write ${written} where it is the lecturer’s own sign`;
}

/** Whether the one is left when some characters of the other are taken away. */
function isWithin(here: readonly string[], there: readonly string[]): boolean {
  let at = 0;
  for (const char of there) if (char === here[at]) at += 1;
  return at === here.length;
}

/** Leaves out what both begin and end with. */
function cut(shown: string, spoken: string): {before: string; here: string[]; there: string[]} {
  const here = Array.from(shown);
  const there = Array.from(spoken);
  const most = Math.min(here.length, there.length);
  let start = 0;
  while (start < most && here[start] === there[start]) start += 1;
  let end = 0;
  while (end < most - start && here.at(-1 - end) === there.at(-1 - end)) end += 1;
  return {
    before: here.slice(Math.max(0, start - 6), start).join(''),
    here: here.slice(start, here.length - end),
    there: there.slice(start, there.length - end),
  };
}

/** What a reader sees: compatibility forms as what they stand for, without what has no width. */
function skeleton(chars: readonly string[]): string {
  return chars
    .join('')
    .normalize('NFKD')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{M}]/gu, '');
}

function list(chars: readonly string[]): string {
  const named = chars.filter((char) => chars.length <= SHORT || !PLAIN.test(char));
  return named.length === 0 ? 'nothing' : named.map(nameCodePoint).join(' and ');
}
