import {normalizeText} from '../../search/normalize';

import type {Knowledge} from '../knowledge';
import type {Problem} from '../problems';
import type {PlaceParallels} from './findParallels';

/** Fewer characters are a turn of phrase that anybody may use. */
const SHORTEST = 12;
/** So many characters of a passage are shown to its author. */
const SHOWN = 24;

/**
 * Finds passages of slides that equal a published wording and are not marked as
 * quotations. Whether they quote is the author's to say: these are notices.
 *
 * @param parallels - all parallels
 * @param knowledge - what they were found in
 * @returns one notice for each passage, with the file, the line and what to write
 */
export function findUnmarked(
  parallels: readonly PlaceParallels[],
  {lectures, sources}: Pick<Knowledge, 'lectures' | 'sources'>,
): Problem[] {
  return parallels.flatMap(({place, parallels: found}) => {
    if (place.kind !== 'slide') return [];
    const lecture = lectures.find(({id}) => id === place.lecture)?.lecture;
    const slide = lecture?.slides.find(({id}) => id === place.slide);
    if (!lecture || !slide) return [];
    const marked = lecture.quotations
      .filter(({file}) => file === slide.file)
      .map(({lines}) => normalizeText(lines.join('')));
    return found.flatMap(({place: other, words, collation}) => {
      if (other.kind !== 'wording' || collation.status !== 'identical') return [];
      const passage = normalizeText(words);
      const covered = Math.max(0, ...marked.map((quotation) => commonRun(passage, quotation)));
      if (passage.length - covered < SHORTEST) return [];
      const {file = other.source} = sources.find(({source}) => source.id === other.source) ?? {};
      const opening = normalizeText(words.split('\n')[0] ?? '');
      const line = slide.lines.find(({text}) => normalizeText(text).includes(opening))?.line;
      return {
        file: slide.file,
        ...(line !== undefined && {line}),
        found: `“${shorten(words)}” equals a wording published in ${file} (that of the quotation “${other.quotation}”) and is not marked as a quotation`,
        fix: `where it quotes, write <Quotation id="…" source="${other.source}">${shorten(words)}</Quotation> around it, with an id of its own, and add its wording to ${file}`,
      };
    });
  });
}

/** The length of the longest run that stands in both. */
function commonRun(a: string, b: string): number {
  let longest = 0;
  let above = new Uint32Array(b.length + 1);
  const others = Array.from(b);
  for (const char of Array.from(a)) {
    const row = new Uint32Array(b.length + 1);
    for (let at = 0; at < others.length; at += 1) {
      if (others[at] !== char) continue;
      row[at + 1] = (above[at] ?? 0) + 1;
      longest = Math.max(longest, row[at + 1] ?? 0);
    }
    above = row;
  }
  return longest;
}

function shorten(words: string): string {
  const chars = Array.from(words.replaceAll('\n', ' '));
  return chars.length > SHOWN ? `${chars.slice(0, SHOWN).join('')}……` : chars.join('');
}
