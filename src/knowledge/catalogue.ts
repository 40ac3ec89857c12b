import {readEdtf} from './edtf';

import type {PlacedLecture} from './graph';
import type {LectureOverview} from './outline';

/** A lecture as a catalogue presents it. */
export interface CatalogueLecture extends LectureOverview {
  /** How many slides it has. */
  slides: number;
  /** How many quotations of it are listed. */
  quotations: number;
}

/**
 * Gives what a catalogue says of a lecture.
 *
 * @param placed - the lecture
 * @returns what its title page says, and how much there is of it
 */
export function catalogueLecture({lecture, overview}: PlacedLecture): CatalogueLecture {
  return {
    ...overview,
    slides: lecture.slides.length,
    quotations: lecture.quotations.length,
  };
}

/** What a catalogue can be filtered by. */
export interface CatalogueFilter {
  key: 'lecturer' | 'institution' | 'subject' | 'year';
  values: string[];
}

/**
 * Gives the values by which a catalogue finds a lecture.
 *
 * @param lecture - the lecture
 * @returns its lecturer, institution, subjects and years; none where it is not known
 */
export function catalogueValues({
  lecturer,
  institution,
  subjects = [],
  date,
}: Pick<LectureOverview, 'lecturer' | 'institution' | 'subjects' | 'date'>): Record<
  CatalogueFilter['key'],
  readonly string[]
> {
  return {
    lecturer: [lecturer],
    institution: [institution],
    subject: subjects,
    year: date === undefined ? [] : yearsOf(date),
  };
}

/**
 * Lists what a catalogue can be filtered by: what parts its lectures.
 *
 * @param lectures - the lectures of the catalogue
 * @returns the filters that have more than one value, values in order, the last year first
 */
export function catalogueFilters(lectures: readonly LectureOverview[]): CatalogueFilter[] {
  const all = lectures.map(catalogueValues);
  return (['lecturer', 'institution', 'subject', 'year'] as const)
    .map((key) => {
      const values = [...new Set(all.flatMap((own) => own[key]))].sort(collator.compare);
      return {key, values: key === 'year' ? values.reverse() : values};
    })
    .filter(({values}) => values.length > 1);
}

/**
 * Puts lectures in the order of a catalogue: the latest first, those without a
 * date last, else in the order they come in.
 *
 * @param lectures - the lectures
 * @returns them in order
 */
export function inCatalogueOrder<Lecture extends Pick<LectureOverview, 'date'>>(
  lectures: readonly Lecture[],
): Lecture[] {
  return [...lectures].sort((a, b) => compare(startOf(b), startOf(a)));
}

const collator = new Intl.Collator('zh-Hans', {numeric: true});

/** Each year in which it was given; a lecture may take more than one. */
function yearsOf(date: string): string[] {
  const read = readEdtf(date);
  return 'date' in read ? [...new Set(read.date.parts.map(([year]) => String(year)))] : [];
}

function startOf(lecture: Pick<LectureOverview, 'date'>): readonly number[] {
  const read = readEdtf(lecture.date ?? '');
  return 'date' in read ? read.date.parts[0] : [];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -Infinity) - (b[at] ?? -Infinity);
    if (difference !== 0) return difference;
  }
  return 0;
}
