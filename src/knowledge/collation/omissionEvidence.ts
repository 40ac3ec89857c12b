import {isNumeric} from '../../search/comparedCharacters';
import {areOneNumber, cutsToken, layoutBefore} from './comparable';
import {findDenial, turnsSense} from './senseOfOmission';

import type {KeptRun} from './abridgement';
import type {ComparableText} from './comparable';

/** Runs of this many characters are not kept by chance. */
const LONG = 4;
/** A shorter run counts where no more than this was left out beside it: a word or two. */
const NEAR = 6;
/** Of what the runs span at least this share is kept, unless all are as long as a clause. */
const SHARE = 1 / 5;
const CLAUSE = 8;

/**
 * Says whether kept runs are evidence that a passage was abridged: long enough
 * not to stand there by chance, no number or word cut, and the sense not turned
 * by what is left out.
 *
 * @param published - the published wording
 * @param runs - what the lecture keeps of it, in order
 * @returns false where the two are better called variants
 */
export function isAbridgement(published: ComparableText, runs: readonly KeptRun[]): boolean {
  return (
    runs.every((_, index) => isNoChance(published, runs, index)) &&
    isShareEnough(runs) &&
    !cutsToken(published, runs[0]?.from ?? 0) &&
    findDenial(published, runs[0]?.from ?? 0) === undefined &&
    !cutsToken(published, runs.at(-1)?.to ?? 0) &&
    runs.slice(1).every((run, index) => {
      const from = runs[index]?.to ?? 0;
      return keepsTokens(published, from, run.from) && !turnsSense(published, from, run.from);
    })
  );
}

/** A short run begins or ends with a clause where the passage does, fills one, or lies near another run. */
function isNoChance(published: ComparableText, runs: readonly KeptRun[], index: number): boolean {
  const run = runs[index];
  if (!run || run.to - run.from >= LONG) return true;
  const begins = run.from === 0 || layoutBefore(published, run.from) !== '';
  const ends = run.to === published.chars.length || layoutBefore(published, run.to) !== '';
  if (begins && ends) return true;
  if (index === 0 && begins) return true;
  if (index === runs.length - 1 && (begins || ends)) return true;
  const before = run.from - (runs[index - 1]?.to ?? -Infinity);
  const after = (runs[index + 1]?.from ?? Infinity) - run.to;
  return run.to - run.from > 1 && Math.min(before, after) <= NEAR;
}

function isShareEnough(runs: readonly KeptRun[]): boolean {
  const lengths = runs.map(({from, to}) => to - from);
  const kept = lengths.reduce((sum, length) => sum + length, 0);
  const span = (runs.at(-1)?.to ?? 0) - (runs[0]?.from ?? 0);
  return kept >= span * SHARE || lengths.every((length) => length >= CLAUSE);
}

/**
 * No cut goes through a number or a word, no two numbers run together, and no sign
 * of value, exponent or index is left out at a cut.
 */
function keepsTokens(published: ComparableText, from: number, to: number): boolean {
  const {chars} = published;
  const isSign = (char = ''): boolean => isNumeric(char) && !/[\p{L}\p{Nd}\p{Nl}]/u.test(char);
  return (
    !cutsToken(published, from) &&
    !cutsToken(published, to) &&
    !areOneNumber(chars[from - 1] ?? '字', chars[to] ?? '字') &&
    !joinsNumerals(chars.slice(from - 1, to + 1).join('')) &&
    !isSign(chars[from] ?? '字') &&
    !isSign(chars[to - 1] ?? '字')
  );
}

/** 三至五, 三点五, 五分之一: without the word between them two numerals are another number. */
function joinsNumerals(stretch: string): boolean {
  return /^[〇一二三四五六七八九十百千万亿两\p{N}](?:至|到|点|又|比|分之|或者?)[〇一二三四五六七八九十两\p{N}]$/u.test(
    stretch,
  );
}
