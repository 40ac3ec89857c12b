import {existsSync, readFileSync} from 'node:fs';

import {random} from '../tests/site/misremember';
import {unpackIndex} from '../src/search/searchIndex';

import type {PackedIndex, SearchIndex} from '../src/search/searchIndex';

/**
 * Reads the index of the built site.
 *
 * @returns the index
 * @throws Error where the site was not built
 */
export function siteIndex(): SearchIndex {
  const file = 'build/search-index.json';
  if (!existsSync(file)) throw new Error('no index in build/: run npm run build first');
  return unpackIndex(JSON.parse(readFileSync(file, 'utf8')) as PackedIndex);
}

/**
 * Makes a corpus of any size, the same for the same size: words of one to four
 * characters whose frequencies fall as Zipf found, sentences of 6 to 20 words,
 * with passages planted among them.
 *
 * @param bytes - the size of the text in UTF-8
 * @param sections - how many sections it is cut into, ten on a page
 * @param planted - passages, one in every tenth section
 * @returns an index
 */
export function generate(bytes: number, sections: number, planted: readonly string[]): SearchIndex {
  const next = random(42);
  const zipf = (size: number): number => Math.floor(Math.exp(next() * Math.log(size + 1))) - 1;
  const char = (): string => String.fromCodePoint(0x4e00 + ((zipf(3500) * 7) % 20_000));
  const lengths = [1, 1, 2, 2, 2, 2, 2, 2, 3, 4];
  const words = Array.from({length: 12_000}, () =>
    Array.from({length: lengths[Math.floor(next() * lengths.length)] ?? 2}, char).join(''),
  );
  const sentence = (): string => {
    const count = 6 + Math.floor(next() * 15);
    const middle = Math.floor(count / 2);
    return `${Array.from({length: count}, (_, i) => (words[zipf(words.length)] ?? '') + (i === middle ? '，' : '')).join('')}。`;
  };
  const size = bytes / 3 / sections;
  const list = Array.from({length: sections}, (_, at) => {
    let text = at % 10 === 0 ? (planted[(at / 10) % planted.length] ?? '') : '';
    while (text.length < size) text += sentence();
    return {page: Math.floor(at / 10), hash: `#s${at}`, heading: sentence().slice(0, 12), text};
  });
  return {
    pages: Array.from({length: Math.ceil(sections / 10)}, (_, page) => ({
      url: `/p${page}/`,
      title: `第${page}页`,
      kind: 'lecture' as const,
    })),
    sections: list,
    quotations: [],
    terms: [],
  };
}
