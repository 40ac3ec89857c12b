import {originalRange} from './normalize';
import {BORDER, BREAK} from './searchIndex';

import type {NormalizedText} from './normalize';

/** A stretch of an excerpt; marked where it matches the query. */
export interface ExcerptPart {
  text: string;
  mark: boolean;
}

/** A stretch of a section: of its heading and its text, joined. */
export interface Range {
  from: number;
  to: number;
}

/** How an excerpt shows that what follows is another paragraph, item, quotation or note. */
export const SHOWN_BREAK = ' ¶ ';

const BEFORE = 24;
const AFTER = 48;
/** A longer match is cut in the row; the page shows all of it. */
const MOST = 160;

/**
 * Cuts the words around a match out of a text, with all matches in them marked
 * and each break shown.
 *
 * @param text - the section's words
 * @param ranges - the matches as offsets in it, in order, at least one
 * @param centre - the match to show in the middle; left out, the first one, at the beginning
 * @returns the excerpt in parts, with … where it is cut
 */
export function cutExcerpt(text: string, ranges: readonly Range[], centre?: Range): ExcerptPart[] {
  const {from: first, to: last} = centre ?? ranges[0] ?? {from: 0, to: 0};
  const end = Math.min(last, first + MOST);
  // As much before it as after it.
  const around = Math.max(BEFORE, Math.floor((MOST - (end - first)) / 2));
  const from = atCharacter(text, Math.max(0, first - (centre ? around : BEFORE)));
  const to = atCharacter(text, Math.min(text.length, end + (centre ? around : AFTER)));
  const parts: ExcerptPart[] = [];
  // A break before the first word parts it from nothing.
  let at = from;
  while (at < to && /[\s\f]/u.test(text.charAt(at))) at += 1;
  for (const range of ranges) {
    const start = Math.max(at, range.from);
    const stop = Math.min(to, range.to);
    if (start >= stop) continue;
    if (start > at) parts.push({text: showBreaks(text.slice(at, start)), mark: false});
    parts.push({text: showBreaks(text.slice(start, stop)), mark: true});
    at = stop;
  }
  if (at < to) parts.push({text: showBreaks(text.slice(at, to)), mark: false});
  if (from > 0) parts.unshift({text: '…', mark: false});
  if (to < text.length) parts.push({text: '…', mark: false});
  return parts;
}

function showBreaks(text: string): string {
  return text.replaceAll(BREAK, SHOWN_BREAK).replaceAll(BORDER, SHOWN_BREAK);
}

/** Moves an offset off the middle of a character of two units. */
function atCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

/**
 * Finds every place of normalised phrases in a text.
 *
 * @param normalized - the text, normalised
 * @param text - the text as written
 * @param phrases - normalised phrases, none empty
 * @returns the places as offsets in the text, in order, overlaps joined
 */
export function findRanges(
  normalized: NormalizedText,
  text: string,
  phrases: readonly string[],
): Range[] {
  const found = phrases.flatMap((phrase) => {
    const ranges: Range[] = [];
    let at = normalized.text.indexOf(phrase);
    while (at >= 0) {
      ranges.push(originalRange(normalized, text, at, at + phrase.length));
      at = normalized.text.indexOf(phrase, at + phrase.length);
    }
    return ranges;
  });
  return joinRanges(found);
}

/**
 * Sorts ranges and joins those that touch.
 *
 * @param ranges - any ranges
 * @returns ranges in order, apart from each other
 */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else joined.push({...range});
  }
  return joined;
}
