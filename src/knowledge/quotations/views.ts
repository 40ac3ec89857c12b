import {writeChineseDate} from '../chineseDate';
import {inBookMarks} from '../citation/bookMarks';
import {writeName} from '../citation/csl';
import {toAgent, writeNames} from '../sources/agents';
import {isWork} from '../sources/references';
import {statusNote} from './statusLabels';

import type {Agent} from '../sources/agents';
import type {Name} from '../sources/source';
import type {LinkedQuotation, PlacedSource, SlideLocation} from '../graph';
import type {Segment} from '../collation/segments';
import type {QuotationRecord} from './exportQuotation';
import type {CollationStatus} from '../collation/collate';
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
  /** Set where it is a note of the editors, no work. */
  isNote?: true;
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
  /** Set where it is not the source's author who wrote it. */
  by?: 'reporter';
  lines: string[];
  lecture: string;
  location: SlideLocation;
}

/** All that a quotation's own page shows. */
export interface QuotationDetails extends QuotationEntry {
  lectureHref: string;
  lecturer: string;
  institution: string;
  /** Who said or wrote it, where the source names somebody. */
  creators?: Agent[];
  /** How the words stand to the set phrase, where they are one. */
  phrase?: CollationStatus;
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
  const who = writeNames(source.author);
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
    ...(!isWork(source) && {isNote: true}),
  };
}

/**
 * Gives who wrote a quotation's words: the author, or the reporter; what a report
 * says of a talk is not the speaker's.
 *
 * @param linked - the quotation
 * @returns their names, where the source gives them
 */
export function writersOf({quotation, source}: LinkedQuotation): readonly Name[] | undefined {
  return quotation.by === 'reporter' ? source?.source.reporter : source?.source.author;
}

/**
 * Names who wrote the words that a quotation quotes.
 *
 * @param linked - the quotation
 * @returns the names, without dynasty and country
 */
export function namesOfWriters(linked: LinkedQuotation): string[] {
  return (writersOf(linked) ?? []).map(writeName);
}

/** What stands behind “——”; nothing behind words that quote no work. */
function attributionOf(linked: LinkedQuotation): string | undefined {
  const {quotation, source: placed} = linked;
  if (!placed || !isWork(placed.source)) return undefined;
  const {source} = placed;
  const occasion = source['event-date'] ?? source.issued;
  const date = occasion === undefined ? [] : [writeChineseDate(occasion)];
  const isReported = quotation.by === 'reporter';
  const who = writeNames(writersOf(linked)) ?? (isReported ? '报道者未详' : undefined);
  if (who !== undefined && (isReported || source['event-date'] !== undefined)) {
    return [who, ...date].join('，');
  }
  const title = source['title-short'] ?? inBookMarks(source.title);
  const named = who === undefined || title.includes(who) ? title : who + title;
  return [named, ...date].join('，');
}

/**
 * Gives what a lecture page shows of a quotation.
 *
 * @param linked - the quotation
 * @returns its status and its source in short
 */
export function quotationFacts(linked: LinkedQuotation): QuotationFacts {
  const {quotation, status, wording, source, blends, href} = linked;
  const attribution = attributionOf(linked);
  return {
    id: quotation.id,
    href,
    status,
    ...(wording && {seen: seenOn(wording.seen)}),
    ...(attribution !== undefined && {attribution}),
    ...(source && {source: briefSource(source)}),
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
    ...(linked.quotation.by && {by: linked.quotation.by}),
    lines: linked.quotation.lines,
    lecture: linked.lecture.title,
    location: linked.location,
  };
}

/**
 * Gives what a quotation's own page shows.
 *
 * @param linked - the quotation
 * @returns the words, both wordings and all connections
 */
export function quotationDetails(linked: LinkedQuotation): QuotationDetails {
  const {lecture, collation, wording, quotation, status} = linked;
  // A paraphrase is the lecturer's wording.
  const isTheirs = status !== 'paraphrase' && linked.source && isWork(linked.source.source);
  const creators = isTheirs ? writersOf(linked)?.map(toAgent) : undefined;
  const published =
    collation?.published ?? (wording && [{text: wording.text, mark: 'same' as const}]);
  return {
    ...quotationEntry(linked),
    lectureHref: lecture.href,
    lecturer: lecture.lecturer,
    institution: lecture.institution,
    lectureSegments: collation?.lecture ?? [{text: quotation.lines.join(''), mark: 'same'}],
    ...(creators && {creators}),
    ...(status === 'set-phrase' && collation?.status && {phrase: collation.status}),
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
  const {quotation, lecture, location, source, blends, status, wording, href} = linked;
  const {attribution = null, seen} = quotationFacts(linked);
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
    slide: {number: location.number, title: location.title, address: absolute(location.href)},
    by: source && isWork(source.source) ? (quotation.by ?? 'author') : null,
    attribution,
    source: source ? reference(source) : null,
    blends: blends.map(reference),
    status,
    seen: seen ?? null,
    note: statusNote(status, seen) ?? null,
    published: wording ? {text: wording.text, seen: wording.seen} : null,
    address: absolute(href),
  };
}
