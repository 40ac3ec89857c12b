import {listSounds} from '../src/search/romanize';
import {random} from '../tests/site/misremember';

import type {SearchIndex} from '../src/search/searchIndex';

/** Of this size is the lecture the site began with. */
const PAGES = 8;
/** So many sections are on each page. */
export const SECTIONS_OF_PAGE = 11;
const CHARACTERS_OF_SECTION = 88;
/** So many published wordings are quoted, some by many lectures, most by few. */
const QUOTATIONS = 400;

/**
 * Makes the index of a library of any size, the same for the same size: words of
 * one to four characters whose frequencies fall as Zipf found, a vocabulary that
 * grows with the texts as Heaps found, sentences of 6 to 20 words, and quotations
 * planted in one section of six.
 *
 * @param lectures - how many lectures
 * @returns the index
 */
export function libraryIndex(lectures: number): SearchIndex {
  const next = random(16);
  const zipf = (size: number): number => Math.floor(Math.exp(next() * Math.log(size + 1))) - 1;
  const character = (): string => String.fromCodePoint(0x4e00 + ((zipf(4000) * 7919) % 20_000));
  const lengths = [1, 1, 2, 2, 2, 2, 2, 2, 3, 4];
  const words: string[] = [];
  const word = (): string => {
    const rank = zipf(8000 + 400 * Math.ceil(Math.sqrt(lectures)));
    while (words.length <= rank) {
      const length = lengths[Math.floor(next() * lengths.length)] ?? 2;
      words.push(Array.from({length}, character).join(''));
    }
    return words[rank] ?? '';
  };
  const run = (count: number): string => Array.from({length: count}, word).join('');
  const sentence = (): string =>
    `${run(3 + Math.floor(next() * 6))}，${run(3 + Math.floor(next() * 8))}。`;
  const quotations = Array.from({length: QUOTATIONS}, () => sentence() + sentence());

  const index: SearchIndex = {pages: [], sections: [], quotations: [], terms: []};
  for (let lecture = 0; lecture < lectures; lecture += 1) {
    const name = `讲稿${lecture}${run(3)}`;
    for (let page = 0; page < PAGES; page += 1) {
      const title = run(4);
      for (let at = 0; at < SECTIONS_OF_PAGE; at += 1) {
        let text = '';
        if (next() < 1 / 6) {
          text = `${sentence()}“`;
          const quoted = quotations[zipf(QUOTATIONS)] ?? '';
          index.quotations.push({
            section: index.sections.length,
            from: text.length,
            to: text.length + quoted.length,
            id: `q-${lecture}-${page}-${at}`,
            label: '某人，2020年1月1日',
          });
          text += `${quoted}”`;
        }
        const size = CHARACTERS_OF_SECTION * (0.3 + 1.2 * next());
        while (text.length < size) text += sentence();
        index.sections.push({
          page: index.pages.length,
          hash: at === 0 ? '' : `#l${lecture}-s${page * SECTIONS_OF_PAGE + at}`,
          heading: at === 0 ? title : run(3),
          text,
          slide: page * SECTIONS_OF_PAGE + at + 1,
        });
      }
      index.pages.push({
        url: `/lectures/l${lecture}/p${page}/`,
        title,
        kind: 'lecture',
        lecture: name,
      });
    }
  }
  return {...index, sounds: listSounds(words.join(''))};
}
