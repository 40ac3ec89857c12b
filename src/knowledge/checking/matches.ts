import {marksAt} from './quotationMarks';
import {hull, lengthOf, overlap} from './stretches';
import {endsSentence} from './widen';

import type {Reuse} from '../../textReuse/findReuse';
import type {Stretch} from '../../textReuse/readText';
import type {Quoted} from './quotationMarks';

/** Words of a draft that stand in a text as well. */
export type Match = Pick<Reuse, 'text' | 'draft' | 'source' | 'alignment' | 'bits'>;

type Block = Match['alignment'][number];

/** What is left of a match behind another passage is one if it has so many characters. */
const LEAST_LEFT = 8;
/** A match of which so much is in a passage is no other one. */
const COVERED = 0.5;

/**
 * A match may reach from one quotation into the next, which quotes the same text, or
 * by chance a character beyond its mark, or into another sentence where the source's
 * goes on: what stands between marks is a passage of its own, and so is a sentence then.
 *
 * @param draft - the draft
 * @param reuse - what was found in it
 * @param outermost - the draft's quotations, without those within others
 * @param source - the text that was found
 * @returns the match, or its parts
 */
export function cutAtMarks(
  draft: string,
  reuse: Match,
  outermost: readonly Quoted[],
  source: string,
): Match[] {
  const groups: {marks: Quoted | undefined; blocks: Match['alignment']}[] = [];
  for (const block of reuse.alignment) {
    const marks = marksAt(outermost, (block.draft.from + block.draft.to) / 2);
    const last = groups.at(-1);
    const before = last?.blocks.at(-1);
    const own = marks
      ? {from: Math.max(block.draft.from, marks.from), to: Math.min(block.draft.to, marks.to)}
      : block.draft;
    const isOne =
      before &&
      last?.marks === marks &&
      (marks !== undefined || !leavesSentence(draft, source, before, block));
    if (isOne) last?.blocks.push({...block, draft: own});
    else groups.push({marks, blocks: [{...block, draft: own}]});
  }
  return groups.flatMap(({blocks}) => partOf(reuse, blocks));
}

/** Whether a sentence ends between two blocks of the draft, and none in the source. */
function leavesSentence(draft: string, source: string, before: Block, after: Block): boolean {
  return (
    endsSentence(draft.slice(before.draft.to, after.draft.from)) &&
    !endsSentence(source.slice(before.source.to, after.source.from))
  );
}

/**
 * Groups matches whose words overlap.
 *
 * @param reuses - matches in the order of the draft
 * @returns the groups, in order
 */
export function clusterOf(reuses: readonly Match[]): Match[][] {
  const clusters: Match[][] = [];
  let end = 0;
  for (const reuse of reuses) {
    if (reuse.draft.from < end) clusters.at(-1)?.push(reuse);
    else clusters.push([reuse]);
    end = Math.max(end, reuse.draft.to);
  }
  return clusters;
}

/**
 * Finds what is left of a match beside a passage that was made.
 *
 * @param match - the match
 * @param passage - the passage in the draft
 * @param core - the words that the passage was made of, before it was widened
 * @returns the match itself, what is left before and behind, or nothing where it is mostly covered
 */
export function without(match: Match, passage: Stretch, core: Stretch): Match[] {
  const taken = {from: Math.min(passage.from, core.from), to: Math.max(passage.to, core.to)};
  if (overlap(match.draft, taken) === 0) return [match];
  if (overlap(match.draft, taken) >= COVERED * lengthOf(match.draft)) return [];
  const alignment = match.alignment.filter(({draft}) => overlap(draft, taken) === 0);
  const before = alignment.filter(({draft}) => draft.to <= taken.from);
  const after = alignment.filter(({draft}) => draft.from >= taken.to);
  return [before, after].flatMap((blocks) => partOf(match, blocks));
}

/** A match of some of its blocks alone; nothing of a few characters. */
function partOf(match: Match, blocks: Match['alignment']): Match[] {
  const kept = blocks.reduce((sum, block) => sum + lengthOf(block.draft), 0);
  if (kept < LEAST_LEFT) return [];
  const draft = hull(blocks.map((block) => block.draft));
  const source = hull(blocks.map((block) => block.source));
  const bits = (match.bits * lengthOf(draft)) / lengthOf(match.draft);
  return [{text: match.text, draft, source, alignment: blocks, bits}];
}
