import {WALL} from './comparison';
import {sectionAt} from './corpus';

import type {Resemblance} from './approximate';
import type {Corpus} from './corpus';

/** A longer query shares pairs of characters with what it means. */
const LONGEST = 6;
/** More places of one character than this bring no better passages. */
const MOST_PLACES = 20_000;
const HAN = /^\p{Script=Han}+$/u;
const WALL_UNIT = WALL.charCodeAt(0);

/**
 * Finds the passages that a query of two to six characters may mean where it
 * has a character wrong (信懒, 信赖), two in the other order, one too many or
 * too few, or is short for them (劳模, 劳动模范): those that have nearly all its
 * characters in its order, close together.
 *
 * @param corpus - the corpus
 * @param query - a normalised query
 * @param limit - how many sections at most
 * @returns the best passage of each section, best first: what has more of the
 * query, then different wordings by turns, common ones first
 */
export function findNearShort(corpus: Corpus, query: string, limit: number): Resemblance[] {
  const {length} = query;
  if (length < 2 || length > LONGEST || !HAN.test(query)) return [];
  const needed = length <= 4 ? length - 1 : length - 2;
  const wordings = new Map<string, Wording>();
  const add = (place: Passage, rarest: number): void => {
    const words = corpus.text.slice(place.from, place.to);
    const wording = wordings.get(words);
    if (!wording) {
      wordings.set(words, {words, score: place.score, rarest, places: [place.from]});
      return;
    }
    wording.places.push(place.from);
    // The same words may hold more of the query from another of its characters.
    if (place.score > wording.score) wording.score = place.score;
    if (rarest < wording.rarest) wording.rarest = rarest;
  };
  for (let index = 0; index <= length - needed; index += 1) {
    const places = placesOf(corpus.text, query.charAt(index));
    for (const place of places) {
      const found =
        (index === 1 ? swap(corpus.text, query, place) : undefined) ??
        align(corpus.text, query, index, place, needed);
      if (found) add(found, places.length);
    }
  }
  return byTurns(corpus, [...wordings.values()], limit);
}

interface Passage {
  from: number;
  to: number;
  score: number;
}

/** Words that resemble the query, and where they stand. */
interface Wording {
  words: string;
  score: number;
  /** In how many places the first character that agrees stands: a rare one tells more. */
  rarest: number;
  places: number[];
}

/** A passage in each section, the wordings that are equally like the query by turns. */
function byTurns(corpus: Corpus, wordings: Wording[], limit: number): Resemblance[] {
  wordings.sort(
    (a, b) => b.score - a.score || a.rarest - b.rarest || b.places.length - a.places.length,
  );
  const found = new Map<number, Resemblance>();
  for (let first = 0; first < wordings.length && found.size < limit;) {
    const score = wordings[first]?.score ?? 0;
    let end = first;
    while (wordings[end]?.score === score) end += 1;
    let rest = wordings
      .slice(first, end)
      .filter(({words}) => HAN.test(words))
      .map(({words, places}) => ({words, places: places.values()}));
    while (rest.length > 0 && found.size < limit) {
      rest = rest.filter(({words, places}) => {
        for (const from of places) {
          const section = sectionAt(corpus, from);
          if (found.has(section)) continue;
          found.set(section, {section, from, to: from + words.length, score});
          return true;
        }
        return false;
      });
    }
    first = end;
  }
  return [...found.values()].slice(0, limit);
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
 * the first that agrees. It compares code units and makes nothing on the way:
 * it runs for every place of a common character.
 */
function align(
  text: string,
  query: string,
  index: number,
  place: number,
  needed: number,
): Passage | undefined {
  const {length} = query;
  const from = place - index;
  if (from < 0) return undefined;
  for (let at = from; at < place; at += 1) {
    if (text.charCodeAt(at) === WALL_UNIT) return undefined;
  }
  let matched = 1;
  let at = place;
  let last = index;
  for (let next = index + 1; next < length; next += 1) {
    const unit = query.charCodeAt(next);
    // What is farther off than a word belongs to another.
    const end = Math.min(place + 2 * length, at + 2 + next - last);
    for (let ahead = at + 1; ahead <= end; ahead += 1) {
      const found = text.charCodeAt(ahead);
      if (found === WALL_UNIT) break;
      if (found !== unit) continue;
      at = ahead;
      last = next;
      matched += 1;
      break;
    }
  }
  if (matched < needed) return undefined;
  const most = at + length - last;
  let to = at + 1;
  while (to < most && text.charCodeAt(to) !== WALL_UNIT) to += 1;
  if (to - from < 2) return undefined;
  const moved = Math.abs(at - place - (last - index));
  return {from, to, score: matched / length - 0.03 * moved};
}

/** The query with two neighbours in the other order, its second character on a place that has it. */
function swap(text: string, query: string, place: number): Passage | undefined {
  for (let at = 0; at + 1 < query.length; at += 1) {
    const from = at === 0 ? place : place - 1;
    if (!isSwapped(text, query, at, from)) continue;
    return {from, to: from + query.length, score: 0.9};
  }
  return undefined;
}

function isSwapped(text: string, query: string, at: number, from: number): boolean {
  if (from < 0 || query.charCodeAt(at) === query.charCodeAt(at + 1)) return false;
  for (let unit = 0; unit < query.length; unit += 1) {
    const other = unit === at ? at + 1 : unit === at + 1 ? at : unit;
    if (text.charCodeAt(from + unit) !== query.charCodeAt(other)) return false;
  }
  return true;
}
