import {pinyin} from 'pinyin-pro';

import type {IndexedTerm} from './searchIndex';

/**
 * Writes the names of people in Hanyu Pinyin, at build time. Family names have
 * readings of their own (单 Shan, 解 Xie).
 *
 * @param names - names in any script
 * @returns the Chinese ones, once each, with their Pinyin
 */
export function romanizeNames(names: Iterable<string>): IndexedTerm[] {
  return [...new Set(names)]
    .filter((name) => /^\p{Script=Han}{2,6}$/u.test(name))
    .map((name) => ({
      term: name,
      pinyin: pinyin(name, {toneType: 'none', surname: 'head', v: true, type: 'array'}).join(' '),
    }));
}

/**
 * Groups Chinese characters that sound alike, tones aside, at build time. Each
 * counts with its usual reading; one that sounds like no other is left out.
 *
 * @param chars - characters of any script
 * @returns the groups, a space between them, the same for the same characters
 */
export function listSounds(chars: Iterable<string>): string {
  const groups = new Map<string, string>();
  for (const char of [...new Set(chars)].sort()) {
    // One code unit each: rarer ones are not typed by their sound.
    if (char.length > 1 || !/\p{Script=Han}/u.test(char)) continue;
    const syllable = pinyin(char, {toneType: 'none', v: true});
    groups.set(syllable, (groups.get(syllable) ?? '') + char);
  }
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group)
    .join(' ');
}
