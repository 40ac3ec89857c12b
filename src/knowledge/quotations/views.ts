import {writeChineseDate} from '../chineseDate';
import {writeName} from '../citation/csl';

import type {LinkedQuotation, PlacedSource, Spot} from '../graph';
import type {Segment} from '../collation/segments';
import type {QuotationRecord} from './exportQuotation';
import type {QuotationStatus} from './collateQuotation';

/** A source in short, as a link to it shows it. */
export interface SourceBrief {
  id: string;
  href: string;
  /** Speaker and date, or the short title. */
  label: string;
  title: string;
  date?: string;
  publisher?: string;
}

/** Where a published wording was seen: on a page that is linked, on mirrors, or as a set phrase. */
export type SeenOn = 'page' | 'mirror' | 'set-phrase';

/** What a lecture page shows of a quotation beside its words. */
export interface QuotationFacts {
  id: string;
  href: string;
  status: QuotationStatus;
  seen?: SeenOn;
  /**
   * What stands behind “——”: who said or wrote it and on what occasion. Left out where
   * nobody is known, and for the lecturer's own sentence, a set phrase and a note.
   */
  attribution?: string;
  source?: SourceBrief;
  blends?: SourceBrief[];
}

/** A quotation as lists and its source's page show it. */
export interface QuotationEntry extends QuotationFacts {
  lines: string[];
  lecture: string;
  spot: Spot;
}

/** All that a quotation's own page shows. */
export interface QuotationDetails extends QuotationEntry {
  lectureHref: string;
  lecturer: string;
  institution: string;
  /** Who said it, where the source names somebody. */
  speaker?: string;
  /** The lecture's wording, cut where it differs from the published one. */
  lectureSegments: Segment[];
  /** The published wording; one stretch where nothing is marked. */
  publishedSegments?: Segment[];
  /** The page the published wording was seen on. */
  seenAt?: string;
}

/**
 * Describes a source in short.
 *
 * @param placed - the source
 * @returns its label and the facts a preview shows
 */
export function briefSource({source, href}: PlacedSource): SourceBrief {
  const eventDate = source['event-date'];
  const date = eventDate ?? source.issued;
  const who = source.author?.map(writeName).join('、');
  const label =
    source['title-short'] ??
    (who !== undefined && eventDate !== undefined
      ? `${who}，${writeChineseDate(eventDate)}`
      : source.title);
  return {
    id: source.id,
    href,
    label,
    title: source.title,
    ...(date !== undefined && {date: writeChineseDate(date)}),
    ...(source.publisher !== undefined && {publisher: source.publisher}),
  };
}

/**
 * Gives what a lecture page shows of a quotation.
 *
 * @param linked - the quotation
 * @returns its status and its source in short
 */
export function quotationFacts({
  quotation,
  status,
  wording,
  source,
  blends,
  href,
}: LinkedQuotation): QuotationFacts {
  return {
    id: quotation.id,
    href,
    status,
    ...(wording && {seen: seenOn(wording.seen)}),
    ...(source && {source: briefSource(source), attribution: briefSource(source).label}),
    ...(blends.length > 0 && {blends: blends.map(briefSource)}),
  };
}

function seenOn(seen: string): SeenOn {
  return seen === 'mirror' || seen === 'set-phrase' ? seen : 'page';
}

/**
 * Gives what a list shows of a quotation.
 *
 * @param linked - the quotation
 * @returns its words, its place and its facts
 */
export function quotationEntry(linked: LinkedQuotation): QuotationEntry {
  return {
    ...quotationFacts(linked),
    lines: linked.quotation.lines,
    lecture: linked.lecture.title,
    spot: linked.spot,
  };
}

/**
 * Gives what a quotation's own page shows.
 *
 * @param linked - the quotation
 * @returns the words, both wordings and all connections
 */
export function quotationDetails(linked: LinkedQuotation): QuotationDetails {
  const {lecture, collation, wording, source, quotation} = linked;
  const speaker = source?.source.author?.map(writeName).join('、');
  const published =
    collation?.published ?? (wording && [{text: wording.text, mark: 'same' as const}]);
  return {
    ...quotationEntry(linked),
    lectureHref: lecture.href,
    lecturer: lecture.lecturer,
    institution: lecture.institution,
    lectureSegments: collation?.lecture ?? [{text: quotation.lines.join(''), mark: 'same'}],
    ...(speaker !== undefined && {speaker}),
    ...(published && {publishedSegments: published}),
    ...(wording && seenOn(wording.seen) === 'page' && {seenAt: wording.seen}),
  };
}

/**
 * Gives a quotation as it is exported.
 *
 * @param linked - the quotation
 * @param absolute - turns an address of the site into a full one
 * @returns the record
 */
export function quotationRecord(
  linked: LinkedQuotation,
  absolute: (href: string) => string,
): QuotationRecord {
  const {quotation, lecture, spot, source, blends, status, wording, href} = linked;
  const reference = ({source: {id, title}, href: at}: PlacedSource) => ({
    id,
    title,
    address: absolute(at),
  });
  return {
    id: quotation.id,
    text: quotation.lines,
    lecture: {
      title: lecture.title,
      lecturer: lecture.lecturer,
      institution: lecture.institution,
      address: absolute(lecture.href),
    },
    slide: {number: spot.number, title: spot.title, address: absolute(spot.href)},
    source: source ? reference(source) : null,
    blends: blends.map(reference),
    status,
    published: wording ? {text: wording.text, seen: wording.seen} : null,
    address: absolute(href),
  };
}
