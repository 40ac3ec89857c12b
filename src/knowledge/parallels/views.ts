import {inBookMarks} from '../citation/bookMarks';
import {briefSource} from '../quotations/views';

import type {CollationStatus} from '../collation/collate';
import type {Segment} from '../collation/segments';
import type {Knowledge} from '../knowledge';
import type {Parallel, ParallelPlace, PlaceParallels} from './findParallels';

type Places = Pick<Knowledge, 'lectures' | 'sources' | 'quotations'>;

/** A place as a link to it names it. */
export interface NamedPlace {
  /** Such as `《讲稿》第 3 张幻灯片：题`; for a published wording the source's label. */
  label: string;
  href: string;
}

/** Another place where a passage stands, as readers see it. */
export interface ParallelEntry extends NamedPlace {
  kind: ParallelPlace['kind'];
  /** How the words here stand to those there; left out where nothing can be compared. */
  status?: CollationStatus;
  /** The words here and there, cut where they differ. */
  here: Segment[];
  there: Segment[];
}

/** A slide with the other places where its words stand. */
export interface ParallelGroup extends NamedPlace {
  parallels: ParallelEntry[];
}

/**
 * Names a place for a link.
 *
 * @param place - the place
 * @param knowledge - what it stands in
 * @returns its label and its address on the site
 * @throws Error where the knowledge has no such place
 */
export function namePlace(place: ParallelPlace, knowledge: Places): NamedPlace {
  const {lectures, sources, quotations} = knowledge;
  switch (place.kind) {
    case 'wording': {
      const placed = sources.find(({source}) => source.id === place.source);
      if (placed) return {label: briefSource(placed).label, href: placed.href};
      break;
    }
    case 'quotation': {
      const linked = quotations.find(({quotation}) => quotation.id === place.quotation);
      if (linked) {
        const {lecture, location, href} = linked;
        return {label: labelSlide(lecture.title, location), href};
      }
      break;
    }
    case 'slide': {
      const placed = lectures.find(({id}) => id === place.lecture);
      const slide = placed?.lecture.slides.find(({id}) => id === place.slide);
      if (placed && slide) {
        return {
          label: labelSlide(placed.overview.title, slide),
          href: `${placed.parts[slide.part]?.href ?? ''}#${slide.id}`,
        };
      }
    }
  }
  throw new Error(`No place is known as ${JSON.stringify(place)}.`);
}

/**
 * Gives what a quotation's page shows beneath its collation: where else its
 * words stand. The wording it is collated with stands there already.
 *
 * @param parallels - all parallels
 * @param knowledge - what they were found in
 * @returns the entries, by the id of the quotation
 */
export function parallelsOfQuotations(
  parallels: readonly PlaceParallels[],
  knowledge: Places,
): Map<string, ParallelEntry[]> {
  const entries = new Map<string, ParallelEntry[]>();
  for (const {place, parallels: found} of parallels) {
    if (place.kind !== 'quotation') continue;
    const others = found.filter(
      ({place: other}) => other.kind !== 'wording' || other.quotation !== place.quotation,
    );
    if (others.length > 0) {
      entries.set(
        place.quotation,
        others.map((parallel) => describe(parallel, knowledge)),
      );
    }
  }
  return entries;
}

/**
 * Gives the list of a lecture's parallels, slide by slide.
 *
 * @param lecture - the id of the lecture
 * @param parallels - all parallels
 * @param knowledge - what they were found in
 * @returns its slides whose words stand elsewhere, in order
 */
export function parallelsOfLecture(
  lecture: string,
  parallels: readonly PlaceParallels[],
  knowledge: Places,
): ParallelGroup[] {
  return parallels.flatMap(({place, parallels: found}) =>
    place.kind === 'slide' && place.lecture === lecture
      ? {
          ...namePlace(place, knowledge),
          parallels: found.map((parallel) => describe(parallel, knowledge)),
        }
      : [],
  );
}

function describe({place, collation}: Parallel, knowledge: Places): ParallelEntry {
  return {
    kind: place.kind,
    ...namePlace(place, knowledge),
    ...(collation.status && {status: collation.status}),
    here: collation.lecture,
    there: collation.published,
  };
}

function labelSlide(lecture: string, {number, title}: {number: number; title: string}): string {
  return `${inBookMarks(lecture)}第 ${number} 张幻灯片：${title}`;
}
