import {align, joinBlocks} from './align';
import {textAt} from './corpus';

import type {Block, Chain} from './chains';
import type {Corpus} from './corpus';

/** How far beyond a chain's end more of the passage is looked for: some edits with a word between them. */
const REACH = 16;

/** A passage of a draft beside one of the corpus, in units. */
export interface Match extends Chain {
  /** The text's index in the corpus. */
  text: number;
  /** How much of both is the same, from 0 to 1 (Dice 1945). */
  closeness: number;
}

/**
 * Completes a chain: aligns what lies between its blocks and beyond its ends,
 * where seeds are too common or too short to be found.
 *
 * @param corpus - the corpus
 * @param draft - the draft's units
 * @param chain - a chain
 * @returns the whole passage
 */
export function extend(corpus: Corpus, draft: Uint16Array, {blocks, bits}: Chain): Match {
  const text = textAt(corpus, blocks[0]?.place ?? 0);
  const [begin, end] = [corpus.bounds[text] ?? 0, (corpus.bounds[text + 1] ?? 0) - 1];
  const whole: Block[] = [];
  let told = bits;

  const first = blocks[0];
  if (first) {
    const lead = align(corpus, draft, {
      at: first.at,
      place: first.place,
      width: Math.min(REACH, first.at),
      height: Math.min(REACH, first.place - begin),
      direction: -1,
      isBounded: false,
    });
    whole.push(...lead.blocks);
    told += lead.bits;
  }
  blocks.forEach((block, index) => {
    whole.push(block);
    const at = block.at + block.length;
    const place = block.place + block.length;
    const next = blocks[index + 1];
    const width = next ? next.at - at : Math.min(REACH, draft.length - at);
    const height = next ? next.place - place : Math.min(REACH, end - place);
    // Nothing lies between blocks whose order is another one.
    if (width <= 0 || height <= 0) return;
    const rest = align(corpus, draft, {at, place, width, height, direction: 1, isBounded: !!next});
    whole.push(...rest.blocks);
    // Between blocks the gap has been paid for.
    told += next ? 0 : rest.bits;
  });

  const joined = joinBlocks(whole);
  return {text, blocks: joined, bits: told, closeness: measureCloseness(joined)};
}

function measureCloseness(blocks: readonly Block[]): number {
  const same = blocks.reduce((sum, {length}) => sum + length, 0);
  const {at, place} = spanOf(blocks);
  return (2 * same) / (at.to - at.from + place.to - place.from);
}

/**
 * Gives what blocks reach across.
 *
 * @param blocks - in the order of the draft, at least one
 * @returns the stretch of the draft and that of the corpus
 */
export function spanOf(blocks: readonly Block[]): {
  at: {from: number; to: number};
  place: {from: number; to: number};
} {
  const last = blocks.at(-1);
  return {
    at: {from: blocks[0]?.at ?? 0, to: (last?.at ?? 0) + (last?.length ?? 0)},
    place: {
      from: Math.min(...blocks.map(({place}) => place)),
      to: Math.max(...blocks.map(({place, length}) => place + length)),
    },
  };
}
