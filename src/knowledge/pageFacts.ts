import {writeChineseDate} from './chineseDate';
import {citeGbt7714} from './citation/gbt7714';
import {describeHandout, describePart, describeTranscript} from './descriptions';
import {shortNameOf} from './graph';
import {quotationFacts} from './quotations/views';
import {referencesOf} from './sources/references';

import type {LineRange} from './alignment';
import type {LinkedQuotation, PlacedLecture, SlideLocation} from './graph';
import type {LectureOverview} from './outline';
import type {QuotationEntry, QuotationFacts, SourceBrief} from './quotations/views';
import type {SourceDetails} from './sources/views';
import type {SpeakerEntry} from './speakers';
import type {TermEntry} from './termIndex';
import type {TranscriptLine} from './transcript';

/** What a page shows about one slide beside the lecturer's words. */
export interface SlideFacts {
  /** Its place in the lecture, counted from 1. */
  number: number;
  /** Its short title, for tables of contents and links. */
  title: string;
  /** The lines of the transcript it shows; left out where it shows none. */
  lines?: LineRange;
  /** Its full short address. */
  address: string;
}

/** A line of the transcript with the way back to its slide. */
export interface LinkedLine extends Pick<TranscriptLine, 'number' | 'runs' | 'item'> {
  /** The slide that shows it; left out for a blank line. */
  slide?: SlideLocation;
}

/** A quotation with the day when the editor last looked at its source, in Chinese. */
export interface PlacedQuotationFacts extends QuotationFacts {
  checked?: string;
}

/** What a page of a lecture shows beside the lecturer's words. */
export interface LectureFacts {
  about: Pick<
    LectureOverview,
    'id' | 'title' | 'lecturer' | 'institution' | 'href' | 'handout' | 'transcript'
  >;
  /** The slides whose headings stand on the page, by id. */
  slides: Record<string, SlideFacts>;
  /** The quotations on the page, by id. */
  quotations: Record<string, PlacedQuotationFacts>;
  /** The references of all works it quotes or blends (GB/T 7714—2025), on the handout alone. */
  references?: string[];
  /** The transcript's lines, on the transcript page alone. */
  lines?: LinkedLine[];
}

/** What the filters of quotations distinguish, each combination once. */
export type ListFacets = (Pick<QuotationEntry, 'lecture' | 'status' | 'seen'> & {
  source?: Pick<SourceBrief, 'id' | 'label'>;
})[];

/** Which page of a list it is, where the list stands on several. */
export interface ListPlace {
  /** The address of the first. */
  href: string;
  /** Counted from 1. */
  number: number;
  /** How many pages there are. */
  count: number;
  /** How many entries all of them have. */
  total: number;
  /** On the list of quotations: what all of them have to filter by. */
  facets?: ListFacets;
}

/** What the build found out for one page: no more than the page shows. */
export interface PageFacts {
  /** On the pages of a lecture: what the page is, in one sentence. */
  description?: string;
  /** On the pages of a lecture. */
  lecture?: LectureFacts;
  /** On a page that has a card of its own: the picture that is shown where the page is shared. */
  card?: {href: string; alt: string};
  /** On the page of a source. */
  source?: SourceDetails;
  /** On the list of sources. */
  sources?: (SourceBrief & {citedBy: number})[];
  /** On the list of quotations. */
  quotations?: QuotationEntry[];
  /** On the page of somebody who is quoted: everything that is. */
  speaker?: {quotations: QuotationEntry[]};
  /** On the list of those who are quoted. */
  speakers?: SpeakerEntry[];
  /** On the index of terms. */
  terms?: TermEntry[];
  /** On a list of lectures that stands on several pages: which of them are shown, in the order of the catalogue. */
  lectures?: {from: number; to: number};
  /** On a list that stands on several pages. */
  page?: ListPlace;
}

/**
 * Gathers what each page of a lecture shows.
 *
 * @param placed - a lecture whose pages and transcript agree
 * @param quotations - its quotations, linked
 * @param shortAddress - gives the full address of a slide from its short name
 * @returns the facts of each part in order, of the handout and of the transcript page
 */
export function gatherLectureFacts(
  placed: PlacedLecture,
  quotations: readonly LinkedQuotation[],
  shortAddress: (name: string) => string,
): {parts: PageFacts[]; handout: PageFacts; transcript: PageFacts} {
  const {lecture, parts} = placed;
  const {id, title, lecturer, institution, href, handout, transcript} = placed.overview;
  const about = {id, title, lecturer, institution, href, handout, transcript};
  const factsOf = (file?: string): {lecture: LectureFacts} => ({
    lecture: {
      about,
      slides: Object.fromEntries(
        lecture.slides
          .filter((slide) => file === undefined || slide.file === file)
          .map(({id, number, title}) => {
            const lines = lecture.ranges.get(id);
            const address = shortAddress(shortNameOf(placed, id));
            return [id, {number, title, ...(lines && {lines}), address}];
          }),
      ),
      quotations: Object.fromEntries(
        quotations
          .filter(({quotation}) => file === undefined || quotation.file === file)
          .map((linked) => [
            linked.quotation.id,
            {...quotationFacts(linked), ...checkedOn(linked)},
          ]),
      ),
    },
  });
  return {
    parts: parts.map(({file}, index) => ({
      description: describePart(placed, index),
      ...factsOf(file),
    })),
    handout: {
      description: describeHandout(placed),
      lecture: {...factsOf().lecture, references: citeSources(quotations)},
    },
    transcript: {
      description: describeTranscript(placed),
      lecture: {about, slides: {}, quotations: {}, lines: linkLines(placed)},
    },
  };
}

function checkedOn({source}: LinkedQuotation): {checked?: string} {
  return source ? {checked: writeChineseDate(source.source.accessed)} : {};
}

/** Each source once, in the order of the lecture; a note is no work that can be cited. */
function citeSources(quotations: readonly LinkedQuotation[]): string[] {
  const sources = new Set(
    quotations.flatMap(({source, blends}) => (source ? [source, ...blends] : blends)),
  );
  return [...sources].flatMap(({source}) => {
    const [work] = referencesOf(source);
    return work ? [citeGbt7714(work, '2025')] : [];
  });
}

function linkLines({lecture, parts}: PlacedLecture): LinkedLine[] {
  const locationOf = (number: number): SlideLocation | undefined => {
    const slide = lecture.slides.find(({id}) => {
      const range = lecture.ranges.get(id);
      return range !== undefined && range.first <= number && number <= range.last;
    });
    return (
      slide && {
        number: slide.number,
        title: slide.title,
        href: `${parts[slide.part]?.href ?? ''}#${slide.id}`,
      }
    );
  };
  return lecture.transcript.map(({number, text, runs, item}) => {
    const slide = text === '' ? undefined : locationOf(number);
    return {number, runs, ...(item && {item}), ...(slide && {slide})};
  });
}
