import {findOccurrences} from './terms';

import type {PlacedLecture, SlideLocation} from './graph';
import type {Occurrence, Term, TermLine} from './terms';

/** A term with every place that uses it. */
export interface TermEntry {
  term: string;
  /** The letter it is filed under. */
  letter: string;
  occurrences: (Omit<Occurrence, 'slide'> & {location: SlideLocation; lecture: string})[];
}

/**
 * Lists the lines of lectures for the search for terms.
 *
 * @param lectures - the lectures in order
 * @returns each line with the address of its slide
 */
export function termLines(lectures: readonly PlacedLecture[]): TermLine[] {
  return lectures.flatMap((placed) =>
    placed.lecture.slides.flatMap((slide) =>
      slide.lines.map(({text}) => ({text, slide: hrefOf(placed, slide)})),
    ),
  );
}

/**
 * Makes the index of terms.
 *
 * @param terms - the terms in the order of the index
 * @param lectures - the lectures in order
 * @returns each term with its occurrences
 */
export function indexTerms(
  terms: readonly Term[],
  lectures: readonly PlacedLecture[],
): TermEntry[] {
  const lines = termLines(lectures);
  const locations = new Map(
    lectures.flatMap((placed) =>
      placed.lecture.slides.map((slide) => {
        const href = hrefOf(placed, slide);
        const location = {number: slide.number, title: slide.title, href};
        return [href, {location, lecture: placed.overview.title}] as const;
      }),
    ),
  );
  return terms.map(({term, pinyin}) => ({
    term,
    letter: pinyin.charAt(0).toUpperCase(),
    occurrences: findOccurrences(term, lines).flatMap(({slide, ...words}) => {
      const place = locations.get(slide);
      return place ? [{...words, ...place}] : [];
    }),
  }));
}

function hrefOf({parts}: PlacedLecture, {part, id}: {part: number; id: string}): string {
  return `${parts[part]?.href ?? ''}#${id}`;
}
