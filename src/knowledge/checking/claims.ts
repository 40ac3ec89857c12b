import {escapeRegExp} from '../../search/escapeRegExp';
import {sentenceStart, sentenceStop} from './widen';

import type {Stretch} from '../../textReuse/readText';

/** What the words around a passage say of it. */
export interface Claims {
  /** Who is said to have said it. */
  speaker?: string;
  /** When, as ISO writes it. */
  date?: string;
}

const VERBS =
  '(?:说|讲|指出|强调|要求|提出|提到|谈到|讲到|认为|表示|写道|写到|号召|勉励|嘱托|寄语|曾言|明确|重申|论述|的话|的讲话|讲话)';
/** So far from a name its verb may stand. */
const REACH = 40;
const DATE = /([0-9０-９]{4})\s*年\s*([0-9０-９]{1,2})\s*月\s*([0-9０-９]{1,2})\s*日/gu;

/** Reads from the words around passages who is said to have said them, and when. */
export type ClaimReader = (
  draft: string,
  passage: Stretch,
  previous: number,
  next: number,
) => Claims;

/**
 * Makes what reads claims. A claim is plain: a name of a known speaker with a verb of
 * speech, or a whole date, in the passage's own sentence, or else in the one before it,
 * with no other passage between.
 *
 * @param names - the speakers' names
 * @returns the reader; it is given the draft, the passage, where the passage before it
 *   ends and where the next one begins
 */
export function createClaimReader(names: readonly string[]): ClaimReader {
  const any = [...new Set(names)]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|');
  const saying = new RegExp(`(${any})(?=([^。！？；\\n]{0,${REACH}}?)${VERBS})`, 'gu');
  const signed = new RegExp(`^[”’」』"）)。，,！？\\s]*(?:(?:——|—|--)\\s*)?(${any})`, 'u');
  const readSpeaker = (before: string, after: string): string | undefined => {
    if (any === '') return undefined;
    const said = [...before.matchAll(saying)].at(-1)?.[1];
    if (said !== undefined) return said;
    const behind = signed.exec(after);
    const name = behind?.[1];
    if (behind === null || name === undefined) return undefined;
    const rest = after.slice(behind[0].length - name.length);
    const isSigned = /(?:—|--)/u.test(behind[0]) || new RegExp(`^${saying.source}`, 'u').test(rest);
    return isSigned ? name : undefined;
  };
  return (draft, passage, previous, next) => {
    const {own, before} = sentencesBefore(draft, passage.from, previous);
    const after = draft.slice(
      passage.to,
      Math.min(next, sentenceStop(draft, afterMarks(draft, passage.to))),
    );
    const speaker = readSpeaker(own, after) ?? readSpeaker(before, '');
    const date = lastDate(own) ?? firstDate(after) ?? lastDate(before);
    return {...(speaker !== undefined && {speaker}), ...(date !== undefined && {date})};
  };
}

/** The words of the passage's sentence before it, and the sentence before that. */
function sentencesBefore(
  draft: string,
  at: number,
  previous: number,
): {own: string; before: string} {
  // A colon at the end of a line leads in what follows.
  const lead = draft.slice(Math.max(previous, at - 8), at);
  const colon = /[：:]\s*\n\s*["“‘「『]?$/u.exec(lead);
  const end = colon ? at - colon[0].length : at;
  const begin = sentenceStart(draft, end);
  if (begin <= previous) return {own: draft.slice(previous, end), before: ''};
  const isFirst = draft[begin - 1] === '\n';
  const first = isFirst ? begin : sentenceStart(draft, begin - 1);
  return {
    own: draft.slice(begin, end),
    // Words before another passage are about that.
    before: first >= previous ? draft.slice(first, begin) : '',
  };
}

/** A quotation's own stop stands before its closing mark. */
function afterMarks(draft: string, at: number): number {
  let end = at;
  while (/[”’」』"。！？]/u.test(draft[end] ?? '') && end < at + 4) end += 1;
  return end;
}

function lastDate(text: string): string | undefined {
  return isoOf([...text.matchAll(DATE)].at(-1));
}

function firstDate(text: string): string | undefined {
  return isoOf([...text.matchAll(DATE)][0]);
}

function isoOf(match: RegExpMatchArray | undefined): string | undefined {
  if (!match) return undefined;
  const [year = '', month = '', day = ''] = match.slice(1).map((part) => part.normalize('NFKC'));
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/**
 * Says whether a date is one of those that are known.
 *
 * @param claimed - a day, as ISO writes it
 * @param known - days, months or years, as ISO writes them
 * @returns true where it falls on one of them, or where none is known for sure
 */
export function agrees(claimed: string, known: readonly string[]): boolean {
  const plain = known.filter((date) => /^\d{4}(?:-\d{2}){0,2}$/u.test(date));
  return (
    plain.length < known.length ||
    plain.length === 0 ||
    plain.some((date) => claimed.startsWith(date))
  );
}
