import type {LineRange} from './alignment';
import type {Lecture} from './lecture';
import type {TranscriptLine} from './transcript';

/** What a page shows about one slide beside the lecturer's words. */
export interface SlideFacts {
  /** Its place in the lecture, counted from 1. */
  number: number;
  /** Its short title, for tables of contents and links. */
  title: string;
  /** The lines of the transcript it shows; left out where it shows none. */
  lines?: LineRange;
}

/** A line of the transcript with the way back to its slide. */
export interface LinkedLine extends Pick<TranscriptLine, 'number' | 'runs' | 'item'> {
  /** The slide that shows it; left out for a blank line. */
  slide?: {number: number; title: string; href: string};
}

/** What the build found out for one page: no more than the page shows. */
export interface PageFacts {
  /** The address of the lecture's transcript page. */
  transcript: string;
  /** The slides whose headings stand on the page, by id. */
  slides: Record<string, SlideFacts>;
  /** The transcript's lines, on the transcript page alone. */
  lines?: LinkedLine[];
}

/** The addresses of a lecture's pages. */
export interface LectureAddresses {
  /** The pages of its parts, in order. */
  parts: readonly string[];
  transcript: string;
}

/**
 * Gathers what each page of a lecture shows.
 *
 * @param lecture - a lecture whose pages and transcript agree
 * @param addresses - where its pages are
 * @returns the facts of each part in order, of the handout and of the transcript page
 */
export function gatherPageFacts(
  lecture: Lecture,
  addresses: LectureAddresses,
): {parts: PageFacts[]; handout: PageFacts; transcript: PageFacts} {
  const {transcript} = addresses;
  const slidesOf = (part?: number): Record<string, SlideFacts> =>
    Object.fromEntries(
      lecture.slides
        .filter((slide) => part === undefined || slide.part === part)
        .map(({id, number, title}) => {
          const lines = lecture.ranges.get(id);
          return [id, lines ? {number, title, lines} : {number, title}];
        }),
    );
  return {
    parts: addresses.parts.map((_, part) => ({transcript, slides: slidesOf(part)})),
    handout: {transcript, slides: slidesOf()},
    transcript: {transcript, slides: {}, lines: linkLines(lecture, addresses.parts)},
  };
}

function linkLines(lecture: Lecture, parts: readonly string[]): LinkedLine[] {
  const slideOf = (number: number): LinkedLine['slide'] => {
    const slide = lecture.slides.find(({id}) => {
      const range = lecture.ranges.get(id);
      return range !== undefined && range.first <= number && number <= range.last;
    });
    return (
      slide && {
        number: slide.number,
        title: slide.title,
        href: `${parts[slide.part] ?? ''}#${slide.id}`,
      }
    );
  };
  return lecture.transcript.map(({number, text, runs, item}) => {
    const slide = text === '' ? undefined : slideOf(number);
    return {number, runs, ...(item && {item}), ...(slide && {slide})};
  });
}
