import {parse} from 'yaml';

import type {SourceFile} from './lecture';
import type {Problem} from './problems';

/** An entry of the index of terms. */
export interface Term {
  /** The term as it is listed. */
  term: string;
  /** Its Latin sort key: its Hanyu Pinyin without tones. */
  pinyin: string;
}

/** A line of a lecture in which terms are looked for. */
export interface TermLine {
  text: string;
  /** Where it stands; handed through. */
  slide: string;
}

/** A term in its surroundings. */
export interface Occurrence {
  slide: string;
  before: string;
  match: string;
  after: string;
}

const AROUND = 14;

/**
 * Reads the list of terms.
 *
 * @param file - the data file: a YAML list of `{term, pinyin}`
 * @returns the terms sorted by pinyin, and what is wrong with the list
 */
export function readTerms({file, text}: SourceFile): {terms: Term[]; problems: Problem[]} {
  const fix = 'write a list of entries such as: - {term: 娘家人, pinyin: niang jia ren}';
  let list: unknown;
  try {
    list = parse(text);
  } catch (error) {
    return {terms: [], problems: [{file, found: `not well-formed YAML: ${String(error)}`, fix}]};
  }
  if (!Array.isArray(list)) {
    return {terms: [], problems: [{file, found: 'the file is not a list', fix}]};
  }
  const terms: Term[] = [];
  const problems: Problem[] = [];
  for (const entry of list as unknown[]) {
    if (!isTerm(entry)) problems.push({file, found: `an entry is ${JSON.stringify(entry)}`, fix});
    else if (terms.some(({term}) => term === entry.term)) {
      problems.push({file, found: `“${entry.term}” is listed twice`, fix: 'keep one entry'});
    } else terms.push(entry);
  }
  return {
    terms: terms.sort((a, b) => (a.pinyin < b.pinyin ? -1 : Number(a.pinyin > b.pinyin))),
    problems,
  };
}

function isTerm(entry: unknown): entry is Term {
  const {term, pinyin} = (entry ?? {}) as Partial<Record<keyof Term, unknown>>;
  return (
    typeof term === 'string' &&
    term.trim() !== '' &&
    typeof pinyin === 'string' &&
    /^[a-z]+(?: [a-z]+)*$/u.test(pinyin)
  );
}

/**
 * Finds every occurrence of a term, with the words around it.
 *
 * @param term - the term
 * @param lines - the lectures' lines in order
 * @returns the occurrences in order
 */
export function findOccurrences(term: string, lines: readonly TermLine[]): Occurrence[] {
  return lines.flatMap(({text, slide}) => {
    const found: Occurrence[] = [];
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      const end = at + term.length;
      found.push({
        slide,
        before: (at > AROUND ? '…' : '') + text.slice(Math.max(0, at - AROUND), at),
        match: term,
        after: text.slice(end, end + AROUND) + (end + AROUND < text.length ? '…' : ''),
      });
    }
    return found;
  });
}

/**
 * Reports terms that no lecture uses.
 *
 * @param file - the list's file, as named in messages
 * @param terms - the terms
 * @param lines - the lectures' lines
 * @returns a problem for each term that occurs nowhere
 */
export function checkTerms(
  file: string,
  terms: readonly Term[],
  lines: readonly TermLine[],
): Problem[] {
  return terms
    .filter(({term}) => !lines.some(({text}) => text.includes(term)))
    .map(({term}) => ({
      file,
      found: `the term “${term}” occurs in no lecture`,
      fix: 'write it as the lectures do, or remove it',
    }));
}
