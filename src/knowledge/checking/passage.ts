import {collate} from '../collation/collate';
import {toSentences} from './widen';

import type {Collation} from '../collation/collate';
import type {Stretch} from '../../textReuse/readText';

/** A passage of a draft beside the text that it is compared with. */
export interface Passage {
  /** Its words in the draft: what stands between quotation marks, or else whole clauses. */
  draft: Stretch;
  /** Whether quotation marks stand around it. */
  isQuoted: boolean;
  /** The index of the text, and what of it was compared. */
  text: number;
  source: Stretch;
  /** Where the words stand in the text, as far as they are the same. */
  match: Stretch;
  /** The draft's words beside these sentences. */
  collation: Collation;
  /** The other texts that have the passage, with where it stands. */
  also: {text: number; source: Stretch}[];
}

/** Texts as short as a wording or a slide are compared whole, as their own pages do. */
const WHOLE = 1000;

/**
 * Finds what of a text a passage is compared with.
 *
 * @param words - the text
 * @param theirs - where the passage's words stand in it
 * @returns the whole of a short text, and of a longer one the sentences around them
 */
export function comparedPart(words: string, theirs: Stretch): Stretch {
  return words.length <= WHOLE ? {from: 0, to: words.length} : toSentences(words, theirs);
}

/**
 * Makes a passage, collated with its text.
 *
 * @param draft - the draft
 * @param own - the passage's words in it
 * @param isQuoted - whether quotation marks stand around them
 * @param text - the index of the text
 * @param words - the text
 * @param theirs - where the words stand in it
 * @returns the passage, without other texts that have it
 */
export function passageOf(
  draft: string,
  own: Stretch,
  isQuoted: boolean,
  text: number,
  words: string,
  theirs: Stretch,
): Passage {
  const source = comparedPart(words, theirs);
  const collation = collate(draft.slice(own.from, own.to), words.slice(source.from, source.to));
  return {draft: own, isQuoted, text, source, match: theirs, collation, also: []};
}
