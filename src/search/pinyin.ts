import type {IndexedTerm} from './searchIndex';

/**
 * Finds the terms and names that a query in Latin letters spells: whole
 * syllables (niangjiaren) or their first letters (njr), from the beginning, with
 * or without marks of tone; a name also with the family name last (Jinping Xi).
 *
 * @param query - a query as typed
 * @param terms - the terms with their Hanyu Pinyin
 * @param whole - whether only terms that are spelled out count
 * @returns the terms, shortest first
 */
export function findByPinyin(
  query: string,
  terms: readonly IndexedTerm[],
  whole = false,
): string[] {
  const letters = readLetters(query);
  if (!/^[a-z]{2,}$/u.test(letters)) return [];
  return terms
    .filter(({term, pinyin}) => {
      const syllables = pinyin.split(' ').map(readLetters);
      const spelled = syllables.join('');
      const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
      const [family = '', ...given] = syllables;
      return (
        spelled === letters ||
        (!whole && (spelled.startsWith(letters) || initials.startsWith(letters))) ||
        (term.length <= 4 && given.length > 0 && given.join('') + family === letters)
      );
    })
    .map(({term}) => term)
    .sort((a, b) => a.length - b.length);
}

/** Leaves the letters alone; ü, however it is typed, as v. */
function readLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/u[\u0300\u0301\u0304\u030c]?\u0308/giu, 'v')
    .toLowerCase()
    .replace(/\p{M}|[\s'’·.-]/gu, '')
    .replace(/([ln])yu(?!a)/gu, '$1v');
}
