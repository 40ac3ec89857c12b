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
