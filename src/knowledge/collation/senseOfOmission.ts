import {layoutBefore} from './comparable';

import type {ComparableText} from './comparable';

/** Words that deny, forbid or undo. */
const NEGATION =
  /[不没沒非无無未莫勿别別否毋弗甭岂豈忌罕伪偽]|休[要想得]|难以|难于|难道|何[尝曾必须]|谁说|禁止|严禁|谨防|严防|拒绝|反对|反腐|避免|防止|杜绝|停止|放弃|取消|免除|^反$|假冒|冒充|几乎|差点|险些|[很极甚]少|鲜[有见]|缺乏|缺少|除了|除非|除外|除.*外|\b(?:not|no|never|without|hardly|cannot)\b|n['’]t\b/iu;

/** Words that make a supposition, a report or a guess of what is said, or a part of all. */
const RESERVATION =
  /[倘仅僅副]|若(?!干)|如果|假[如若使]|要是|即使|似乎|可能|[也或]许|据说|传闻|有人说|部分|少数|个别|只有|前任|原任|\b(?:if|unless|perhaps|maybe|some|only)\b/iu;

/** Words that set a bound to the number behind them. */
const BOUND =
  /[低高少多大小]于|超过|不足|至[少多]|最[少多]|接近|\b(?:less|more|at least|at most)\b/iu;

/** Words with one of these characters that turn nothing. */
const HARMLESS =
  /非常|尽可能|非公有制|非公|非洲|不断|不仅|不但|不只|不光|不论|不管|不懈|不朽|不久|不少|不已|无论|无锡|无私|无线|无数|无限|无比|无疑|无产|未来|莫名|莫大|特别|别人|分别|级别|类别|个别|性别|差别|区别|识别|辨别|鉴别|告别|否则/gu;

/** Where one clause ends and its negation, too. Not the pause of a list: 没有甲、乙 denies both. */
const CLAUSE_END = /[，,。．；;：:？?！!…\n]|——/u;

/**
 * Says whether the sense is turned when a stretch is left out. Clauses that are
 * left out whole take their negation with them; what shares its clause with words
 * that are kept, before or after them, may neither negate nor limit. In doubt it does.
 *
 * @param published - the published wording
 * @param from - the first compared character left out
 * @param to - the one after the last
 * @returns whether the words left out can turn what is kept
 */
export function turnsSense(published: ComparableText, from: number, to: number): boolean {
  let clause = '';
  // The clause that is read began with words that are kept.
  let isShared = !CLAUSE_END.test(layoutBefore(published, from));
  for (let at = from; at < to; at += 1) {
    if (at > from && CLAUSE_END.test(layoutBefore(published, at))) {
      if (isShared && turns(clause)) return true;
      clause = '';
      isShared = false;
    }
    clause += (/\s/u.test(layoutBefore(published, at)) ? ' ' : '') + (published.chars[at] ?? '');
  }
  isShared ||= !CLAUSE_END.test(layoutBefore(published, to));
  return isShared && turns(clause);
}

/** A negation that ends where the words it denies begin. Not 要不要, which asks, nor 不得不, which affirms. */
const DENIAL =
  /(?:(?<!不[得能可])不|(?<!莫)未|[勿莫毋]|别|没有?|[并绝决]非|难以|拒绝|禁止)(?:[能要会可应该许得必曾再是]|应该|应当|可以|允许|能够)?$/u;

/** So many characters hold any denial and the word it may be a part of. */
const REACH = 8;

/**
 * Finds the negation that stands right before a stretch and so denies it: 不能
 * before 放弃. Quoted without it the stretch says the opposite.
 *
 * @param published - the published wording
 * @param at - the first compared character of the stretch
 * @returns where the negation begins, or undefined
 */
export function findDenial(published: ComparableText, at: number): number | undefined {
  const {chars} = published;
  let from = at;
  while (from > 0 && at - from < REACH && layoutBefore(published, from).trim() === '') from -= 1;
  const before = chars
    .slice(from, at)
    .join('')
    .replace(HARMLESS, (word) => '□'.repeat(word.length));
  const [denial = ''] = DENIAL.exec(before) ?? [];
  const length = Array.from(denial).length;
  const asks = chars[at - length - 1] === chars[at - length + 1];
  return length > 0 && !asks ? at - length : undefined;
}

function turns(words: string): boolean {
  const rest = words.replace(HARMLESS, '□');
  return [NEGATION, RESERVATION, BOUND].some((turning) => turning.test(rest));
}
