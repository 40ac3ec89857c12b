import {voiceOf} from './searchIndex';

import type {SearchIndex} from './searchIndex';

/**
 * Finds the sections that stand for slides: one for a slide, with the lecturer's words where it has any.
 *
 * @param index - the index
 * @param number - the only number that counts; left out, all do
 * @returns the sections by the number of the slide
 */
export function slidesOf(index: SearchIndex, number?: number): Map<number, number[]> {
  const best = new Map<number, Map<string, number>>();
  index.sections.forEach((section, at) => {
    const {slide, page, hash} = section;
    if (slide === undefined || (number !== undefined && slide !== number)) return;
    const places = best.get(slide) ?? new Map<string, number>();
    best.set(slide, places);
    const key = `${page} ${hash}`;
    if (!places.has(key) || voiceOf(index, section) === 'lecture') places.set(key, at);
  });
  return new Map([...best].map(([slide, places]) => [slide, [...places.values()]]));
}
