import {textAt} from './corpus';
import {bitsOf} from './information';

import type {Corpus} from './corpus';

/** A run that draft and corpus share word for word. */
export interface Block {
  /** Where it begins in the draft's units. */
  at: number;
  /** Where it begins in the corpus. */
  place: number;
  length: number;
}

/** Blocks that belong together, in the order of the draft. */
export interface Chain {
  blocks: Block[];
  bits: number;
}

/** At most so many units are between two blocks of a chain: in the draft, and left out of the corpus. */
const DRAFT_GAP = 16;
const CORPUS_GAP = 128;
/** Blocks are cut to this length, so that those which can go before another are among the last ones added. */
export const LONGEST = 64;
/** What a gap costs beside its size, and beside that when the order of the draft is another one. */
const GAP = 3;
/** How steeply: a little more than it takes to say where in the gap's area the next block stands. */
const STEEPNESS = 2.2;
/** How steeply where runs of so many units stand on both sides of an omission: they do not meet there by chance. */
const GENTLE = 1.2;
const LONG = 4;
const TURNED = 6;

const WIDTH = Math.log2(CORPUS_GAP);

/**
 * Chains blocks as they come in the order of a draft. A block joins the best one
 * before it in the draft and near it in the corpus, if both are more likely to
 * belong together than to meet there by chance (seed-chain-extend; the dynamic
 * programme and the way chains are read off are those of minimap2, Li 2018). A gap costs
 * what it takes to say where the next block stands; blocks in another order in the corpus may join, too:
 * clauses that are turned round.
 */
export class Chainer {
  private readonly blocks: Block[] = [];
  private readonly scores: number[] = [];
  private readonly before: number[] = [];
  /** For each block the one added before it that ends in the same part of the corpus. */
  private readonly earlier: number[] = [];
  private readonly latest: Int32Array;

  constructor(private readonly corpus: Corpus) {
    this.latest = new Int32Array((corpus.units.length >> WIDTH) + 3).fill(-1);
  }

  /**
   * Adds a block.
   *
   * @param block - one that begins nowhere before those already added
   */
  add(block: Block): void {
    const {units, information} = this.corpus;
    const {at, place, length} = block;
    let best = bitsOf(information, units, place, place + length);
    let before = -1;
    const part = place >> WIDTH;
    const text = textAt(this.corpus, place);
    for (let near = Math.max(0, part - 1); near <= part + 1; near += 1) {
      for (let other = this.latest[near] ?? -1; other >= 0; other = this.earlier[other] ?? -1) {
        const previous = this.blocks[other];
        if (!previous || previous.at + LONGEST + DRAFT_GAP < at) break;
        const joint = join(previous, block);
        if (!joint || textAt(this.corpus, previous.place) !== text) continue;
        const bits = bitsOf(information, units, place + joint.overlap, place + length);
        const score = (this.scores[other] ?? 0) + bits - joint.cost;
        if (score > best) [best, before] = [score, other];
      }
    }
    const end = (place + length) >> WIDTH;
    this.earlier.push(this.latest[end] ?? -1);
    this.latest[end] = this.blocks.length;
    this.blocks.push(block);
    this.scores.push(best);
    this.before.push(before);
  }

  /**
   * Says whether a good chain may go on behind a place.
   *
   * @param at - a place in the draft, after which nothing has been added
   * @param least - how many bits make a chain good
   */
  isOpen(at: number, least: number): boolean {
    for (let last = this.blocks.length - 1; last >= 0; last -= 1) {
      const block = this.blocks[last];
      if (!block || block.at + LONGEST + DRAFT_GAP < at) return false;
      if (block.at + block.length + DRAFT_GAP >= at && (this.scores[last] ?? 0) >= least) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads off all good chains, best first, and forgets all blocks. No block is in two of them.
   *
   * @param least - how many bits make a chain good
   * @returns the chains
   */
  takeChains(least: number): Chain[] {
    const ends = [...this.scores.keys()]
      .filter((end) => (this.scores[end] ?? 0) >= least)
      .sort((a, b) => (this.scores[b] ?? 0) - (this.scores[a] ?? 0) || a - b);
    const isUsed = new Uint8Array(this.blocks.length);
    const chains: Chain[] = [];
    for (const end of ends) {
      const members: number[] = [];
      let member = end;
      while (member >= 0 && !isUsed[member]) {
        members.push(member);
        isUsed[member] = 1;
        member = this.before[member] ?? -1;
      }
      const bits = (this.scores[end] ?? 0) - (this.scores[member] ?? 0);
      if (bits >= least) chains.push({blocks: this.cut(members.reverse()), bits});
    }
    this.forget();
    return chains;
  }

  /** Takes from each block what the one before it has already. */
  private cut(members: readonly number[]): Block[] {
    const blocks: Block[] = [];
    for (const member of members) {
      const block = this.blocks[member];
      if (!block) continue;
      const previous = this.blocks[this.before[member] ?? -1];
      const overlap = blocks.length > 0 && previous ? (join(previous, block)?.overlap ?? 0) : 0;
      const {at, place, length} = block;
      blocks.push({at: at + overlap, place: place + overlap, length: length - overlap});
    }
    return blocks;
  }

  private forget(): void {
    this.latest.fill(-1);
    for (const list of [this.blocks, this.scores, this.before, this.earlier]) list.length = 0;
  }
}

/** What it costs to join two blocks, and how much of the second the first has already; undefined where they are too far apart. */
function join(previous: Block, block: Block): {overlap: number; cost: number} | undefined {
  const end = previous.at + previous.length;
  const isTurned = block.place + block.length <= previous.place;
  const overlap = Math.max(
    0,
    end - block.at,
    isTurned ? 0 : previous.place + previous.length - block.place,
  );
  if (overlap >= block.length || (!isTurned && block.place <= previous.place)) return undefined;
  const draftGap = block.at + overlap - end;
  const corpusGap = isTurned
    ? previous.place - block.place - block.length
    : block.place + overlap - previous.place - previous.length;
  if (draftGap > DRAFT_GAP || corpusGap > CORPUS_GAP) return undefined;
  if (draftGap === 0 && corpusGap === 0 && !isTurned) return {overlap, cost: 0};
  // Something is left out between words that go on without a break.
  const isOmission =
    draftGap === 0 && !isTurned && Math.min(previous.length, block.length - overlap) >= LONG;
  const cost =
    GAP +
    STEEPNESS * Math.log2(1 + draftGap) +
    (isOmission ? GENTLE : STEEPNESS) * Math.log2(1 + corpusGap) +
    (isTurned ? TURNED : 0);
  return {overlap, cost};
}
