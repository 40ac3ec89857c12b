import {normalizeText} from '../../search/normalize';

import type {Stretch} from '../../textReuse/readText';

/** Where a clause ends; a list's pause does not end it, a reference's bracket does. */
const CLAUSE_END = /[，,。；;：:？?！!…—\n[［（(）)]/u;
const SENTENCE_END = /[。？?！!\n]/u;
/** Marks and brackets that belong to the sentence they close. */
const CLOSING = /[”’」』"）)]/u;

/** How words are led in: they are the writer's. */
const INTRODUCTION =
  /(?:[说讲道称谈指写]|指出|强调|要求|认为|表示|提出|提到|所说|所言|所讲|关于|围绕|落实|贯彻|践行|根据|按照)的?$/u;
/** What the writer adds behind a quoted clause, and no other wording of it. */
const PARTICLE = /^[的了等地是之]/u;
/** So many characters behind a clause that is quoted whole are another wording of it. */
const ADDED = 2;
/** No clause and no sentence is longer: text without stops would be walked through again and again. */
const FARTHEST = 600;
/** So many characters beyond what the source has before its words are still another wording of them. */
const LONGER = 1;

/**
 * Widens a stretch of a text to whole sentences.
 *
 * @param text - the text
 * @param stretch - a stretch of it
 * @returns the stretch from the first sentence's beginning to the last one's end
 */
export function toSentences(text: string, {from, to}: Stretch): Stretch {
  return {from: edgeBefore(text, from, SENTENCE_END), to: sentenceEnd(text, to)};
}

function sentenceEnd(text: string, at: number): number {
  let end = at;
  // The stretch may end at its sentence's own stop.
  if (at === 0 || !SENTENCE_END.test(text[at - 1] ?? '')) end = edgeAfter(text, at, SENTENCE_END);
  if (end < text.length && text[end] !== '\n' && SENTENCE_END.test(text[end] ?? '')) end += 1;
  while (CLOSING.test(text[end] ?? '')) end += 1;
  return end;
}

/**
 * Finds where a sentence begins, a line's beginning included.
 *
 * @param text - the text
 * @param at - a place in it
 * @returns the place behind the last stop before it
 */
export function sentenceStart(text: string, at: number): number {
  return edgeBefore(text, at, SENTENCE_END);
}

/**
 * Finds where a sentence ends.
 *
 * @param text - the text
 * @param at - a place in it
 * @returns the place of the next stop
 */
export function sentenceStop(text: string, at: number): number {
  return edgeAfter(text, at, SENTENCE_END);
}

/**
 * Widens a stretch of a draft, which ends where it is no longer the same as its
 * source, to the clauses it is part of: where the source goes on as well, what
 * follows is another wording; where the source's clause is whole, the rest is the
 * writer's own. So are words that lead in.
 *
 * @param draft - the draft
 * @param own - where the words stand in it
 * @param source - the source's text
 * @param theirs - where they stand in that
 * @param limits - what may not be crossed
 * @returns the wider stretch
 */
export function toClauses(
  draft: string,
  own: Stretch,
  source: string,
  theirs: Stretch,
  limits: Stretch,
): Stretch {
  let {from, to} = withoutStray(draft, own, source, theirs);
  const start = Math.max(limits.from, edgeBefore(draft, from, CLAUSE_END));
  const lead = draft.slice(start, from);
  const before = count(source.slice(edgeBefore(source, theirs.from, CLAUSE_END), theirs.from));
  const led = count(lead);
  if (before > 0 && led > 0 && led <= before + LONGER && !INTRODUCTION.test(lead.trim())) {
    from = start;
  }
  const end = Math.min(limits.to, edgeAfter(draft, to, CLAUSE_END));
  const rest = draft.slice(to, end);
  const after = count(source.slice(theirs.to, edgeAfter(source, theirs.to, CLAUSE_END)));
  const added = count(rest);
  const isWording =
    after > 0 ? added > 0 : added > 0 && added <= ADDED && !PARTICLE.test(normalizeText(rest));
  if (isWording) to = end;
  return {from, to};
}

/**
 * Says whether words go beyond the end of a sentence.
 *
 * @param text - what stands between words
 * @returns whether a sentence ends in it
 */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** So many characters at the edge of a match, in a clause that is not of it, are the same by chance. */
const STRAY = 2;

function withoutStray(
  draft: string,
  {from, to}: Stretch,
  source: string,
  theirs: Stretch,
): Stretch {
  const begin = edgeBefore(draft, to, CLAUSE_END);
  const isCut =
    count(draft.slice(to, edgeAfter(draft, to, CLAUSE_END))) > 0 ||
    count(source.slice(theirs.to, edgeAfter(source, theirs.to, CLAUSE_END))) > 0;
  const last = isCut && begin > from && count(draft.slice(begin, to)) <= STRAY ? begin - 1 : to;
  const end = edgeAfter(draft, from, CLAUSE_END);
  const isLed = count(draft.slice(edgeBefore(draft, from, CLAUSE_END), from)) > 0;
  const first = isLed && end < last && count(draft.slice(from, end)) <= STRAY ? end + 1 : from;
  return {from: first, to: Math.max(first, last)};
}

/**
 * Finds where the clause ends that a place lies in.
 *
 * @param text - the text
 * @param at - a place in it
 * @returns the place of the next stop or pause
 */
export function clauseStop(text: string, at: number): number {
  return edgeAfter(text, at, CLAUSE_END);
}

function count(text: string): number {
  return normalizeText(text).length;
}

function edgeBefore(text: string, at: number, edge: RegExp): number {
  const least = Math.max(0, at - FARTHEST);
  let from = at;
  while (from > least && !edge.test(text[from - 1] ?? '')) from -= 1;
  return from;
}

function edgeAfter(text: string, at: number, edge: RegExp): number {
  const most = Math.min(text.length, at + FARTHEST);
  let to = at;
  while (to < most && !edge.test(text[to] ?? '')) to += 1;
  return to;
}
