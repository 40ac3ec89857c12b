import {WALL} from './comparison';
import {sectionAt} from './corpus';

import type {Resemblance} from './approximate';
import type {Corpus} from './corpus';

/** A longer query shares pairs of characters with what it means. */
const LONGEST = 6;
/** More places of one character than this bring no better passages. */
const MOST_PLACES = 20_000;
const HAN = /^\p{Script=Han}$/u;

/**
 * Finds the passages that a query of two to six characters may mean where it
 * has a character wrong (竭成, 竭诚), two in the other order, one too many or
 * too few, or is short for them (劳模, 劳动模范): those that have nearly all its
 * characters in its order, close together.
 *
 * @param corpus - the corpus
 * @param query - a normalised query
 * @returns the best passage of each section, best first: what has more of the
 * query, then different wordings by turns, common ones first
 */
export function findNearShort(corpus: Corpus, query: string): Resemblance[] {
  const {length} = query;
  if (length < 2 || length > LONGEST || !Array.from(query).every((char) => HAN.test(char))) {
    return [];
  }
  const needed = length <= 4 ? length - 1 : length - 2;
  const candidates: Candidate[] = [];
  const counts = new Map<string, number>();
  for (let index = 0; index <= length - needed; index += 1) {
    const places = placesOf(corpus.text, query.charAt(index));
    for (const place of places) {
      const found = align(corpus.text, query, index, place, needed);
      if (!found) continue;
      candidates.push({...found, rarest: places.length});
      counts.set(found.words, (counts.get(found.words) ?? 0) + 1);
    }
  }
  const common = (words: string): number => counts.get(words) ?? 0;
  const byLikeness = (a: Candidate, b: Candidate): number =>
    a.rarest - b.rarest || common(b.words) - common(a.words) || a.from - b.from;
  candidates.sort((a, b) => b.score - a.score || byLikeness(a, b));

  const best = new Map<number, Candidate & {section: number; turn: number}>();
  const turns = new Map<string, number>();
  for (const candidate of candidates) {
    const section = sectionAt(corpus, candidate.from);
    if (best.has(section)) continue;
    const turn = turns.get(candidate.words) ?? 0;
    turns.set(candidate.words, turn + 1);
    best.set(section, {...candidate, section, turn});
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.turn - b.turn || byLikeness(a, b))
    .map(({section, from, to, score}) => ({section, from, to, score}));
}

interface Candidate {
  from: number;
  to: number;
  score: number;
  words: string;
  /** In how many places the first character that agrees stands: a rare one tells more. */
  rarest: number;
}

function placesOf(text: string, char: string): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(char);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(char, at + 1)
  ) {
    places.push(at);
  }
  return places;
}

/**
 * Lays a query over the text with one of its characters on a place that has it,
 * the first that agrees.
 */
function align(
  text: string,
  query: string,
  index: number,
  place: number,
  needed: number,
): Omit<Candidate, 'rarest'> | undefined {
  const {length} = query;
  const from = place - index;
  if (from < 0 || text.slice(from, place).includes(WALL)) return undefined;
  const end = text.indexOf(WALL, place);
  const swapped = swap(text, query, index, place);
  if (swapped) return swapped;

  let matched = 1;
  let at = place;
  let last = index;
  for (let next = index + 1; next < length; next += 1) {
    const left = place + 2 * length - at;
    const found = text.slice(at + 1, Math.min(end, at + 1 + left)).indexOf(query.charAt(next));
    // What is farther off than a word belongs to another.
    if (found < 0 || found > next - last + 1) continue;
    at += found + 1;
    last = next;
    matched += 1;
  }
  const to = Math.min(end, at + length - last);
  if (matched < needed || to - from < 2) return undefined;
  const words = text.slice(from, to);
  if (!Array.from(words).every((char) => HAN.test(char))) return undefined;
  const moved = Math.abs(at - place - (last - index));
  return {from, to, score: matched / length - 0.03 * moved, words};
}

/** The query with two neighbours in the other order. */
function swap(
  text: string,
  query: string,
  index: number,
  place: number,
): Omit<Candidate, 'rarest'> | undefined {
  if (index !== 1) return undefined;
  const from = place;
  for (let at = 0; at + 1 < query.length; at += 1) {
    const words =
      query.slice(0, at) + query.charAt(at + 1) + query.charAt(at) + query.slice(at + 2);
    const start = at === 0 ? from : from - 1;
    if (words !== query && text.startsWith(words, start)) {
      return {from: start, to: start + words.length, score: 0.9, words};
    }
  }
  return undefined;
}
