import {Chainer, LONGEST} from './chains';
import {extend, spanOf} from './extend';
import {readText, toOriginal} from './readText';
import {countPlaces, seedAt} from './seeds';
import {DEPTH} from './sortPlaces';

import type {Match} from './extend';
import type {Block} from './chains';
import type {Corpus} from './corpus';
import type {ReadText, Stretch} from './readText';

/** A stretch of a draft that stands in a text of the corpus, exactly or nearly. Offsets are UTF-16 units as written. */
export interface Reuse {
  /** The text's index in the corpus. */
  text: number;
  /** Where it stands in the draft. */
  draft: Stretch;
  /** Where it stands in the text. */
  source: Stretch;
  /** What is the same on both sides, in the order of the draft. */
  alignment: {draft: Stretch; source: Stretch}[];
  /** How much of both is the same, from 0 to 1. */
  closeness: number;
  /** How much it tells that it stands in both, in bits: what is common tells little, what is long and rare much. */
  bits: number;
  /** In how many places of the corpus its rarest run stands: many places have a set phrase. */
  places: number;
}

/** A draft is worked on in parts of at least this many units and at most so many times that. */
const PART = 4096;
const MOST_PARTS = 4;
/** Fewer units that are the same are a word or two. */
const LEAST_SAME = 7;
/** A draft of this many units shall hold ... */
const PER_UNITS = 10_000;
/** ... at most this many passages by chance, if nothing else is asked for. */
const BY_CHANCE = 1;
/** Chains that miss the mark by so many bits may still reach it by what seeds did not find. */
const SHORTFALL = 14;

/**
 * Finds all stretches of a draft that recur in a corpus, exactly or nearly, step
 * by step, so that a worker can show how far it is and stop: seeds, chains of
 * them, alignment of what lies between and beside them. A stretch counts if it tells more
 * than stretches that meet by chance in as much text (the expectation value of
 * Karlin and Altschul 1990). Time is linear in the draft; memory is bounded.
 *
 * @param draft - a text as written
 * @param corpus - the corpus
 * @param byChance - how many passages may be found by chance in 10,000 characters of a
 *   draft that quotes nothing
 * @returns a generator that yields the share of the draft that is done and returns what
 *   was found, in the order of the draft, the most telling first
 */
export function* searchReuse(
  draft: string,
  corpus: Corpus,
  byChance = BY_CHANCE,
): Generator<number, Reuse[]> {
  const read = readText(draft);
  const {units} = read;
  const least = Math.log2((PER_UNITS * corpus.units.length) / byChance);
  const enough = least - SHORTFALL;
  const chainer = new Chainer(corpus);
  const covered = new Diagonals();
  const matches: Match[] = [];
  const closePart = (): void => {
    for (const chain of chainer.takeChains(enough)) {
      const match = extend(corpus, units, chain);
      const same = match.blocks.reduce((sum, {length}) => sum + length, 0);
      if (match.bits >= least && same >= LEAST_SAME) matches.push(match);
    }
  };
  for (let at = 0, part = 0; at < units.length; at += 1) {
    const seed = seedAt(corpus, units, at);
    for (let slot = seed?.low ?? 0; slot < (seed?.high ?? 0); slot += 1) {
      const place = corpus.order[slot] ?? 0;
      if (covered.endOf(place - at) > at) continue;
      const length = runLength(units, at, corpus.units, place);
      covered.cover(place - at, at + length);
      chainer.add({at, place, length});
    }
    const size = at - part;
    if (size >= PART && (size >= PART * MOST_PARTS || !chainer.isOpen(at, enough))) {
      closePart();
      part = at;
      yield at / units.length;
    }
  }
  closePart();
  return matches
    .map((match) => toReuse(match, read, corpus))
    .sort((a, b) => a.draft.from - b.draft.from || b.bits - a.bits || a.text - b.text);
}

/**
 * Finds all stretches of a draft that recur in a corpus: {@link searchReuse} in one go.
 *
 * @param draft - a text as written
 * @param corpus - the corpus
 * @param byChance - how many passages may be found by chance in 10,000 characters of a
 *   draft that quotes nothing
 * @returns what was found, in the order of the draft, the most telling first
 */
export function findReuse(draft: string, corpus: Corpus, byChance = BY_CHANCE): Reuse[] {
  const search = searchReuse(draft, corpus, byChance);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

/** How long draft and corpus are the same from two places on. */
function runLength(draft: Uint16Array, at: number, units: Uint16Array, place: number): number {
  const most = Math.min(LONGEST, draft.length - at);
  let length = 0;
  while (length < most && draft[at + length] === units[place + length]) length += 1;
  return length;
}

function toReuse({text, blocks, bits, closeness}: Match, draft: ReadText, corpus: Corpus): Reuse {
  const own = corpus.texts[text] ?? {original: '', starts: new Uint32Array()};
  const begin = corpus.bounds[text] ?? 0;
  const inDraft = (from: number, to: number): Stretch => toOriginal(draft, from, to);
  const inSource = (from: number, to: number): Stretch => toOriginal(own, from - begin, to - begin);
  const {at, place} = spanOf(blocks);
  return {
    text,
    draft: inDraft(at.from, at.to),
    source: inSource(place.from, place.to),
    alignment: blocks.map((block) => ({
      draft: inDraft(block.at, block.at + block.length),
      source: inSource(block.place, block.place + block.length),
    })),
    closeness,
    bits,
    places: Math.min(...blocks.map((block) => rarestOf(block, draft, corpus))),
  };
}

function rarestOf({at, length}: Block, {units}: ReadText, corpus: Corpus): number {
  let rarest = Infinity;
  for (let from = at; from === at || from + DEPTH <= at + length; from += 1) {
    rarest = Math.min(rarest, countPlaces(corpus, units, from, at + length));
  }
  return rarest;
}

/** Up to where each diagonal has been looked at; of those that share a slot the last one is remembered. */
class Diagonals {
  private readonly diagonals = new Int32Array(1 << 16);
  private readonly ends = new Int32Array(1 << 16);

  endOf(diagonal: number): number {
    const slot = diagonal & 0xffff;
    return this.diagonals[slot] === diagonal ? (this.ends[slot] ?? 0) : 0;
  }

  cover(diagonal: number, end: number): void {
    const slot = diagonal & 0xffff;
    this.diagonals[slot] = diagonal;
    this.ends[slot] = end;
  }
}
