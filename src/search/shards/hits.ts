import {IN_HEADING, IN_QUOTATION, IS_TITLE} from './format';

import type {Place} from '../rows';

/** A section that has what was looked for: where in it, and whose words it is. */
export interface Hit {
  section: number;
  /** Where it stands there, all of its places together. */
  bits: number;
  /** The voice's number. */
  voice: number;
}

/** In the order of the rows. */
const PLACES: readonly Place[] = ['title', 'heading', 'quotation', 'text'];

/**
 * Says where in a section phrases stand.
 *
 * @param bits - for each phrase all the places it stands in
 * @returns the place that counts
 */
export function placeOfBits(bits: readonly number[]): Place {
  if (bits.every((one) => (one & IN_HEADING) > 0)) {
    return bits.some((one) => (one & IS_TITLE) > 0) ? 'title' : 'heading';
  }
  return bits.some((one) => (one & IN_QUOTATION) > 0) ? 'quotation' : 'text';
}

/**
 * Joins the hits of each section.
 *
 * @param hits - hits in any order
 * @returns one of each section
 */
export function joinHits(hits: Iterable<Hit>): Hit[] {
  const sections = new Map<number, Hit>();
  for (const {section, bits, voice} of hits) {
    const known = sections.get(section);
    if (known) known.bits |= bits;
    else sections.set(section, {section, bits, voice});
  }
  return [...sections.values()];
}

/**
 * Sorts hits as rows are sorted: by place, then in the order of the lectures.
 *
 * @param hits - one of each section
 * @returns the hits in order
 */
export function inOrder(hits: readonly Hit[]): Hit[] {
  return hits
    .map((hit) => ({hit, rank: rankOf(hit.bits)}))
    .sort((a, b) => a.rank - b.rank || a.hit.section - b.hit.section)
    .map(({hit}) => hit);
}

/**
 * Gives the rank of a place among the rows.
 *
 * @param bits - the place's bits
 * @returns its rank, from 0
 */
export function rankOf(bits: number): number {
  return PLACES.indexOf(placeOfBits([bits]));
}
