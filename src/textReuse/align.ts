import type {Block} from './chains';
import type {Corpus} from './corpus';

/** What one unit costs that is changed, dropped or added, in bits. */
const EDIT = 5;

/** The rectangle in which draft and corpus are aligned, from a corner on. */
export interface Frame {
  /** The corner, between two units of the draft and of the corpus. */
  at: number;
  place: number;
  /** How far it reaches in the draft and in the corpus. */
  width: number;
  height: number;
  /** 1 towards the end of both texts, -1 towards their beginning. */
  direction: 1 | -1;
  /** Whether the alignment reaches the opposite corner, or ends where it is best. */
  isBounded: boolean;
}

/** What two stretches share, and what that tells after the costs. */
export interface Alignment {
  /** Runs that are the same, in the order of the draft. */
  blocks: Block[];
  bits: number;
}

const SAME = 0;
const CHANGED = 1;
const ADDED = 2;
const DROPPED = 3;

/**
 * Aligns what lies between two blocks of a chain, globally (Needleman and Wunsch
 * 1970), or beyond its end as far as it gains. What is the same counts as much as
 * it tells.
 *
 * @param corpus - the corpus
 * @param draft - the draft's units
 * @param frame - what is aligned
 * @returns the alignment; time and memory are the frame's area
 */
export function align(
  {units, information: {alone, after}}: Corpus,
  draft: Uint16Array,
  {at, place, width, height, direction, isBounded}: Frame,
): Alignment {
  const nth = (corner: number, count: number): number =>
    direction > 0 ? corner + count - 1 : corner - count;
  const columns = height + 1;
  const scores = new Float32Array((width + 1) * columns);
  const moves = new Uint8Array(scores.length);
  let best = 0;
  for (let cell = 1; cell < scores.length; cell += 1) {
    const row = Math.floor(cell / columns);
    const column = cell % columns;
    let score = -Infinity;
    let move = SAME;
    if (row > 0 && column > 0) {
      const corner = cell - columns - 1;
      const other = nth(place, column);
      const unit = units[other] ?? 0;
      const goesOn = moves[corner] === SAME;
      if (draft[nth(at, row)] === unit) {
        const told = goesOn ? after[direction > 0 ? other : other + 1] : alone[unit];
        score = (scores[corner] ?? 0) + (told ?? 0);
      } else {
        score = (scores[corner] ?? 0) - EDIT;
        move = CHANGED;
      }
    }
    const added = row > 0 ? (scores[cell - columns] ?? 0) - EDIT : -Infinity;
    if (added > score) [score, move] = [added, ADDED];
    const dropped = column > 0 ? (scores[cell - 1] ?? 0) - EDIT : -Infinity;
    if (dropped > score) [score, move] = [dropped, DROPPED];
    scores[cell] = score;
    moves[cell] = move;
    if (score > (scores[best] ?? 0)) best = cell;
  }

  const end = isBounded ? scores.length - 1 : best;
  const same: Block[] = [];
  for (let cell = end; cell > 0;) {
    const move = moves[cell];
    if (move === SAME) {
      const row = Math.floor(cell / columns);
      same.push({at: nth(at, row), place: nth(place, cell % columns), length: 1});
    }
    cell -= move === ADDED ? columns : move === DROPPED ? 1 : columns + 1;
  }
  return {blocks: joinBlocks(direction > 0 ? same.reverse() : same), bits: scores[end] ?? 0};
}

/**
 * Joins blocks of which one goes on where the other ends.
 *
 * @param blocks - in the order of the draft
 * @returns as few blocks as there can be
 */
export function joinBlocks(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && last.at + last.length === block.at && last.place + last.length === block.place) {
      last.length += block.length;
    } else joined.push({...block});
  }
  return joined;
}
