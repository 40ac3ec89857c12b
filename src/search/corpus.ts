import {WALL, wordsOf} from './comparison';

import type {Comparison} from './comparison';
import type {SearchIndex} from './searchIndex';

/** All sections as one normalised text, and where each begins. */
export interface Corpus {
  text: string;
  /** For each section where it begins in `text`; one more for the end. */
  starts: Uint32Array;
}

/**
 * Joins the sections, each with its heading before its text.
 *
 * @param index - the search index
 * @param comparison - how its texts are compared
 * @returns the normalised corpus
 */
export function joinSections({sections}: SearchIndex, {read}: Comparison): Corpus {
  const starts = new Uint32Array(sections.length + 1);
  const parts: string[] = [];
  let length = 0;
  sections.forEach((section, at) => {
    starts[at] = length;
    const part = read(wordsOf(section)).text + WALL;
    parts.push(part);
    length += part.length;
  });
  starts[sections.length] = length;
  return {text: parts.join(''), starts};
}

/**
 * Finds the section a place of the corpus lies in, by halving.
 *
 * @param corpus - the corpus
 * @param place - an offset in its text
 * @returns the section's index
 */
export function sectionAt({starts}: Corpus, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Finds the sections that have a phrase, each with the first place of it.
 *
 * @param corpus - the corpus
 * @param phrase - a normalised phrase, not empty
 * @returns section to place, in order
 */
export function findPhrase(corpus: Corpus, phrase: string): Map<number, number> {
  const found = new Map<number, number>();
  const {text, starts} = corpus;
  let section = 0;
  let at = text.indexOf(phrase);
  while (at >= 0) {
    while ((starts[section + 1] ?? Infinity) <= at) section += 1;
    found.set(section, at);
    // One place is enough: the search goes on in the next section.
    at = text.indexOf(phrase, starts[section + 1]);
  }
  return found;
}
