import {toCslDate} from '../citation/csl';
import {citeGbt7714} from '../citation/gbt7714';
import {escapeHtml} from '../sharing/html';

import type {CslItem} from '../citation/csl';
import type {CheckedPassage} from './checkDraft';

/** What the writer chose for a passage. */
export interface Choice {
  /** Whether the standard's words take the place of the draft's. */
  replace?: boolean;
  /** Whether its reference is added. */
  cite?: boolean;
}

/** A draft as it was corrected, in both forms in which it is copied. */
export interface CorrectedDraft {
  text: string;
  html: string;
}

const EDITION = '2025';

/**
 * Writes a draft with what the writer chose: words of the standard, references
 * numbered in the order of the text, each work once, and the list of them in the form of
 * GB/T 7714—2025.
 *
 * @param draft - the draft as written
 * @param passages - its passages, in order
 * @param choices - what was chosen for each
 * @param accessed - the reader's day, as ISO writes it, for pages of this site
 * @returns the draft as plain text, and as HTML for word processors
 */
export function correctDraft(
  draft: string,
  passages: readonly CheckedPassage[],
  choices: readonly Choice[],
  accessed: string,
): CorrectedDraft {
  const references: CslItem[] = [];
  const numberOf = (item: CslItem): number => {
    const at = references.findIndex(({id}) => id === item.id);
    return at >= 0 ? at + 1 : references.push(item);
  };
  const parts: {text: string; isNumber?: true}[] = [];
  let at = 0;
  passages.forEach(({draft: own, replacement, reference, isQuoted}, index) => {
    const {replace, cite} = choices[index] ?? {};
    parts.push({text: draft.slice(at, own.from)});
    at = own.to;
    parts.push({text: (replace ? replacement : undefined) ?? draft.slice(own.from, own.to)});
    if (!cite || !reference) return;
    const mark = isQuoted ? /^[。！？，；、]?[”’」』"＂]/u.exec(draft.slice(at, at + 2)) : null;
    if (mark) {
      parts.push({text: mark[0]});
      at += mark[0].length;
    }
    parts.push({text: `[${numberOf(reference)}]`, isNumber: true});
  });
  parts.push({text: draft.slice(at)});
  const list = references.map((item, index) => `[${index + 1}] ${writeReference(item, accessed)}`);
  const body = parts.map(({text}) => text).join('');
  const html = parts
    .map(({text, isNumber}) => (isNumber ? `<sup>${text}</sup>` : escapeHtml(text)))
    .join('')
    .split(/\r?\n/u)
    .map((line) => `<p>${line}</p>`)
    .join('');
  if (list.length === 0) return {text: body, html};
  return {
    text: [body.trimEnd(), '', '参考文献', ...list].join('\n'),
    html: `${html}<p>参考文献</p>${list.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}`,
  };
}

/**
 * Writes a passage's reference.
 *
 * @param item - what is cited
 * @param accessed - the reader's day, as ISO writes it
 * @returns the reference in the form of GB/T 7714—2025
 */
export function writeReference(item: CslItem, accessed: string): string {
  return citeGbt7714(withAccess(item, accessed), EDITION);
}

/** A page of this site was seen on the day it is cited. */
function withAccess(item: CslItem, day: string): CslItem {
  const accessed = toCslDate(day);
  return item.URL === undefined || item.accessed || !accessed ? item : {...item, accessed};
}
