import type {IndexedTerm} from './searchIndex';

/**
 * Finds the terms that a query in Latin letters spells: whole syllables
 * (niangjiaren) or their first letters (njr), from the beginning.
 *
 * @param query - a normalised query
 * @param terms - the terms with their Hanyu Pinyin
 * @returns the terms, shortest first
 */
export function findByPinyin(query: string, terms: readonly IndexedTerm[]): string[] {
  if (!/^[a-z]{2,}$/u.test(query)) return [];
  return terms
    .filter(({pinyin}) => {
      const syllables = pinyin.split(' ');
      const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
      return syllables.join('').startsWith(query) || initials.startsWith(query);
    })
    .map(({term}) => term)
    .sort((a, b) => a.length - b.length);
}
