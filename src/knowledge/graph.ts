import {checkQuotations} from './quotations/checkQuotations';
import {collateQuotation} from './quotations/collateQuotation';

import type {Lecture} from './lecture';
import type {LectureOverview} from './outline';
import type {Problem} from './problems';
import type {FiledSource} from './quotations/checkQuotations';
import type {CollatedQuotation} from './quotations/collateQuotation';
import type {Source} from './sources/source';

/** A lecture in its place on the site. */
export interface PlacedLecture {
  /** Its id: the name of its folder. */
  id: string;
  lecture: Lecture;
  overview: LectureOverview;
  transcriptFile: string;
  /** Its pages in order. */
  parts: readonly PlacedPage[];
  /** The names of its slides in short addresses, by id, where they are other than the ids. */
  shortNames?: ReadonlyMap<string, string>;
}

/**
 * Gives the name of a slide in its short address, `/s/<name>/`.
 *
 * @param lecture - the lecture
 * @param slide - the slide's id
 * @returns the name
 */
export function shortNameOf(
  {shortNames}: Pick<PlacedLecture, 'shortNames'>,
  slide: string,
): string {
  return shortNames?.get(slide) ?? slide;
}

/** A page of a lecture in its place on the site. */
export interface PlacedPage {
  file: string;
  href: string;
  /** The id of its doc, which names its facts. */
  doc: string;
  title: string;
  /** What its author says of it. */
  description?: string;
}

/** A source in its place on the site. */
export interface PlacedSource extends FiledSource {
  href: string;
}

/** Where a lecture says something. */
export interface SlideLocation {
  /** The slide's number and short title. */
  number: number;
  title: string;
  /** The address of the exact location. */
  href: string;
}

/** A quotation with all that it is connected to. */
export interface LinkedQuotation extends CollatedQuotation {
  lecture: LectureOverview;
  location: SlideLocation;
  source?: PlacedSource;
  blends: PlacedSource[];
  /** The address of its own page. */
  href: string;
}

/**
 * Connects quotations with their sources, collates them, and checks what does
 * not fit together.
 *
 * @param lectures - the lectures in order
 * @param sources - all sources
 * @param quotationHref - gives the address of a quotation's page from its id
 * @returns the quotations in the order of the lectures, and all problems between them
 */
export function linkQuotations(
  lectures: readonly PlacedLecture[],
  sources: readonly PlacedSource[],
  quotationHref: (id: string) => string,
): {quotations: LinkedQuotation[]; problems: Problem[]} {
  const byId = new Map(sources.map((placed) => [placed.source.id, placed]));
  const problems = checkQuotations(
    lectures.map(({lecture, transcriptFile}) => ({
      quotations: lecture.quotations,
      transcript: lecture.transcript,
      transcriptFile,
      slideIds: new Set(lecture.slides.map(({id}) => id)),
    })),
    sources,
  );
  const quotations = lectures.flatMap((placed) =>
    placed.lecture.quotations.map((quotation): LinkedQuotation => {
      const source = byId.get(quotation.source ?? '');
      const {collated, problems: collationProblems} = collateQuotation(quotation, source?.source);
      problems.push(...collationProblems);
      return {
        ...collated,
        lecture: placed.overview,
        location: locateQuotation(placed, quotation),
        blends: quotation.blends.flatMap((id) => byId.get(id) ?? []),
        href: quotationHref(quotation.id),
        ...(source && {source}),
      };
    }),
  );
  return {quotations, problems};
}

function locateQuotation(
  {lecture, parts}: PlacedLecture,
  {file, line, id}: CollatedQuotation['quotation'],
): SlideLocation {
  const slides = lecture.slides.filter((candidate) => candidate.file === file);
  // What stands above a page's first slide belongs to it.
  const slide =
    slides
      .filter(({lines}) => lines.some((own) => own.slide !== undefined && own.line <= line))
      .at(-1) ?? slides[0];
  return {
    number: slide?.number ?? 0,
    title: slide?.title ?? '',
    href: `${parts.find((part) => part.file === file)?.href ?? ''}#${id}`,
  };
}

/**
 * Lists the addresses that pages may link to outside the site.
 *
 * @param sources - all sources
 * @returns the addresses of their links
 */
export function allowedLinks(sources: readonly {source: Source}[]): Set<string> {
  return new Set(sources.flatMap(({source}) => source.links.map(({url}) => url)));
}
