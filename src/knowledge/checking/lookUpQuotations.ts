import {normalize, originalRange} from '../../search/normalize';
import {passageOf} from './passage';
import {trim} from './stretches';

import type {Stretch} from '../../textReuse/readText';
import type {CheckText} from './checkCorpus';
import type {Passage} from './passage';
import type {Quoted} from './quotationMarks';

/**
 * Looks up the quotations that no match covers: too short, or of common words alone.
 *
 * @param draft - the draft
 * @param quoted - its quotations
 * @param found - the passages that were found, in order
 * @param texts - the texts that were searched
 * @param longest - more characters are a text of their own and are not looked up
 * @returns the passages, and the words that no text has
 */
export function lookUpQuotations(
  draft: string,
  quoted: readonly Quoted[],
  found: readonly Passage[],
  texts: readonly CheckText[],
  longest: number,
): {known: Passage[]; unknown: Stretch[]} {
  const known: Passage[] = [];
  const unknown: Stretch[] = [];
  const normalized = texts.map(({text}) => normalize(text));
  let next = 0;
  let end = 0;
  for (const marks of quoted) {
    while (next < found.length && (found[next]?.draft.to ?? 0) <= marks.from) next += 1;
    const covered = found[next];
    // Within another that was looked up, or with a passage.
    if (marks.from < end || (covered && covered.draft.from < marks.to)) continue;
    const words = trim(draft, marks);
    const wanted = normalize(draft.slice(words.from, words.to)).text;
    const at = wanted.length > longest ? -1 : indexOfText(normalized, wanted);
    end = marks.to;
    const own = normalized[at];
    const text = texts[at]?.text;
    if (!own || text === undefined) {
      unknown.push(words);
      continue;
    }
    const begin = own.text.indexOf(wanted);
    const theirs = originalRange(own, text, begin, begin + wanted.length);
    known.push(passageOf(draft, words, true, at, text, theirs));
  }
  return {known, unknown};
}

function indexOfText(texts: readonly {text: string}[], wanted: string): number {
  return texts.findIndex(({text}) => text.includes(wanted));
}
