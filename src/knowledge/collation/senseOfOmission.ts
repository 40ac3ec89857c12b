import {layoutBefore} from './comparable';

import type {ComparableText} from './comparable';

/** Words whose loss turns the sense of what stands beside them. */
const TURNING =
  /[不没沒非无無未莫勿别別否毋弗甭]|休[要想得]|难以|难于|禁止|严禁|拒绝|反对|避免|防止|杜绝|停止|放弃|取消|几乎|差点|险些|缺乏|缺少|除了|除非|\b(?:not|no|never|without|hardly|cannot)\b|n['’]t\b/iu;

/** Words with one of these characters that turn nothing. */
const HARMLESS =
  /非常|非公有制|非公|非洲|不断|不仅|不但|不只|不光|不论|不管|不懈|不朽|不久|不少|不已|无论|无锡|无私|无线|无数|无限|无比|无疑|无产|未来|莫名|莫大|特别|别人|分别|级别|类别|个别|性别|差别|区别|识别|辨别|鉴别|告别|否则/gu;

/** Where one clause ends and its negation, too. Not the pause of a list: 没有甲、乙 denies both. */
const CLAUSE_END = /[，,。．；;：:？?！!…\n]|——/u;

/**
 * Says whether the sense is turned when a stretch is left out. Clauses that are
 * left out whole take their negation with them; what shares its clause with words
 * that are kept, before or after them, may not negate. In doubt it does.
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
      if (isShared && negates(clause)) return true;
      clause = '';
      isShared = false;
    }
    clause += (/\s/u.test(layoutBefore(published, at)) ? ' ' : '') + (published.chars[at] ?? '');
  }
  isShared ||= !CLAUSE_END.test(layoutBefore(published, to));
  return isShared && negates(clause);
}

function negates(words: string): boolean {
  return TURNING.test(words.replace(HARMLESS, '□'));
}
