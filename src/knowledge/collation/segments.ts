import {sequenceEnd} from '../../search/foldCharacters';

import type {ComparableText} from './comparable';

/**
 * What a stretch of a wording is beside the other wording:
 * - `same`: it stands in both;
 * - `different`: the other has other characters there, or none;
 * - `omitted`: published, and left out inside by the lecture;
 * - `context`: published before or after what the lecture quotes.
 */
export type Mark = 'same' | 'different' | 'omitted' | 'context';

/** A stretch of a wording, as written, with its mark. */
export interface Segment {
  text: string;
  mark: Mark;
}

/**
 * Cuts a wording into marked stretches. Layout goes with the character
 * before it where the next one has the same mark, and is `same` on a border: it
 * is never a difference. Signs of value are compared, and marked like letters.
 *
 * @param comparable - the wording with its compared characters
 * @param marks - the mark of each compared character
 * @returns stretches that join to the wording
 */
export function cutSegments(comparable: ComparableText, marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = [];
  const push = (piece: string, mark: Mark): void => {
    if (piece === '') return;
    const last = segments.at(-1);
    if (last?.mark === mark) last.text += piece;
    else segments.push({text: piece, mark});
  };
  const {text, starts} = comparable;
  // What stands before the first compared character belongs to the same stretch as that.
  push(text.slice(0, starts[0] ?? text.length), marks[0] ?? 'same');
  let mark = marks[0] ?? 'same';
  starts.forEach((start, at) => {
    const own = marks[at] ?? 'same';
    // Several compared characters can come from one written character: a difference in one is one of all.
    if (starts[at - 1] !== start || own === 'different') mark = own;
    const next = starts[at + 1] ?? text.length;
    if (next === start) return;
    const end = sequenceEnd(text, start);
    push(text.slice(start, end), mark);
    const border = at + 1 < starts.length && marks[at + 1] !== mark;
    push(text.slice(end, next), border ? borderMark(mark, marks[at + 1] ?? 'same') : mark);
  });
  return segments;
}

function borderMark(before: Mark, after: Mark): Mark {
  return before === 'context' || after === 'context' ? 'context' : 'same';
}
