import {normalize} from './normalize';
import {readVariants} from './script';
import {BORDER, BREAK} from './searchIndex';

import type {NormalizedText} from './normalize';
import type {IndexedSection, SearchIndex} from './searchIndex';

/** Stands where no phrase reaches across; no normalised text has it. */
export const WALL = '\u0000';

/** How the texts of an index and its queries are compared. */
export interface Comparison {
  /** Normalises a text, in simplified script, with {@link WALL} where it has a border. */
  read: (text: string) => NormalizedText;
  /** Normalises a query. */
  readQuery: (query: string) => string;
}

/**
 * Makes the comparison for an index.
 *
 * @param index - the index, of which the traditional characters count
 * @returns the comparison
 */
export function createComparison({variants}: Pick<SearchIndex, 'variants'>): Comparison {
  const simplified = readVariants(variants);

  function simplify(normalized: NormalizedText): NormalizedText {
    if (simplified.size === 0) return normalized;
    let text = '';
    const starts: number[] = [];
    let unit = 0;
    for (const char of normalized.text) {
      text += simplified.get(char) ?? char;
      while (starts.length < text.length) starts.push(normalized.starts[unit] ?? 0);
      unit += char.length;
    }
    return {text, starts};
  }

  function read(original: string): NormalizedText {
    if (!original.includes(BORDER)) return simplify(normalize(original));
    let text = '';
    const starts: number[] = [];
    let offset = 0;
    for (const part of original.split(BORDER)) {
      if (offset > 0) {
        text += WALL;
        starts.push(offset - 1);
      }
      const normalized = simplify(normalize(part));
      text += normalized.text;
      for (const start of normalized.starts) starts.push(start + offset);
      offset += part.length + 1;
    }
    return {text, starts};
  }

  return {read, readQuery: (query) => simplify(normalize(query)).text};
}

/**
 * Gives all words of a section: its heading, where it is searched here, before its text.
 *
 * @param section - the section
 * @returns its words with breaks and borders
 */
export function wordsOf({
  heading,
  text,
  headingElsewhere,
}: Pick<IndexedSection, 'heading' | 'text' | 'headingElsewhere'>): string {
  if (headingElsewhere) return text;
  return text === '' || text.startsWith(BORDER) ? heading + text : heading + BREAK + text;
}
