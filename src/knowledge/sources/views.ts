import {writeChineseDate} from '../chineseDate';
import {inBookMarks} from '../citation/bookMarks';
import {citeGbt7714, EDITIONS} from '../citation/gbt7714';
import {briefSource, quotationEntry} from '../quotations/views';
import {toAgent, writeNames} from './agents';
import {isFound} from './linkChecks';
import {referencesOf} from './references';

import type {CslItem} from '../citation/csl';
import type {Edition} from '../citation/gbt7714';
import type {LinkedQuotation, PlacedSource} from '../graph';
import type {QuotationEntry, SourceBrief} from '../quotations/views';
import type {Agent} from './agents';
import type {LinkCheck} from './linkChecks';
import type {Source} from './source';

/** A reference in the form of an edition of the standard. */
export interface Citation {
  edition: Edition;
  text: string;
}

/** A link as readers see it. */
export type CheckedLink = Source['links'][number] & {
  /** What the last check of the address found. */
  check?: {date: string; failed: boolean};
};

/** All that a source's page shows beside the editor's note. */
export interface SourceDetails extends SourceBrief {
  type: Source['type'];
  author?: string;
  eventDate?: string;
  eventPlace?: string;
  issued?: string;
  number?: string;
  editor?: string;
  translator?: string;
  /** The book, journal, newspaper or site it is part of, with its makers. */
  container?: string;
  /** The title of that book, journal, newspaper or conference alone. */
  containerTitle?: string;
  collection?: string;
  edition?: string;
  volume?: string;
  issue?: string;
  page?: string;
  pageCount?: string;
  genre?: string;
  publisherPlace?: string;
  originalDate?: string;
  doi?: string;
  isbn?: string;
  issn?: string;
  /** The language of the work, a BCP 47 tag; left out for Chinese. */
  language?: string;
  /** The names of the authors alone, for programs, and whether each is a body. */
  authors?: Agent[];
  /** Who reported on it, and under which headline. */
  report?: string;
  links: CheckedLink[];
  unverified: string[];
  accessed: string;
  /** When it was given or published, as ISO writes it; left out where that is not sure. */
  isoDate?: string;
  /** Left out for a note. */
  citations?: Citation[];
  /** How to cite the report on it. */
  reportCitations?: Citation[];
  /** Every place that quotes it. */
  citedBy: QuotationEntry[];
  /** The lecturer's own sentences that blend its words. */
  blendedBy: QuotationEntry[];
}

/**
 * Gives what a source's page shows.
 *
 * @param placed - the source
 * @param quotations - all quotations
 * @param checks - what the last check of each address found
 * @returns its facts, its references and where it is quoted
 */
export function sourceDetails(
  placed: PlacedSource,
  quotations: readonly LinkedQuotation[],
  checks: ReadonlyMap<string, LinkCheck> = new Map(),
): SourceDetails {
  const {source} = placed;
  const [work, report] = referencesOf(source);
  const optional = {
    author: writeNames(source.author),
    editor: writeNames(source.editor),
    translator: writeNames(source.translator),
    container: writeContainer(source),
    containerTitle: source['container-title'] ?? source['event-title'],
    collection:
      [source['collection-title'], source['collection-number']].filter(Boolean).join('，') ||
      undefined,
    edition: source.edition,
    volume: source.volume,
    issue: source.issue,
    page: source.page,
    pageCount: source['number-of-pages'],
    genre: source.genre,
    publisherPlace: source['publisher-place'],
    originalDate: source['original-date'] && writeChineseDate(source['original-date']),
    doi: source.DOI,
    isbn: source.ISBN,
    issn: source.ISSN,
    language: source.language,
    authors: source.author?.map(toAgent),
    report: writeReport(source),
    citations: work && cite(work),
    reportCitations: report && cite(report),
    eventDate: source['event-date'] && writeChineseDate(source['event-date']),
    eventPlace: source['event-place'],
    issued: source.issued && writeChineseDate(source.issued),
    number: source.number,
    isoDate: plainDate(source.issued ?? source['event-date']),
  };
  return {
    ...briefSource(placed),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    type: source.type,
    links: source.links.map((link) => withCheck(link, checks.get(link.url))),
    unverified: source.unverified,
    accessed: writeChineseDate(source.accessed),
    citedBy: quotations.filter((linked) => linked.source === placed).map(quotationEntry),
    blendedBy: quotations
      .filter((linked) => linked.source !== placed && linked.blends.includes(placed))
      .map(quotationEntry),
  };
}

function withCheck(link: Source['links'][number], check?: LinkCheck): CheckedLink {
  if (!check) return link;
  return {...link, check: {date: writeChineseDate(check.checked), failed: !isFound(check)}};
}

function cite(item: CslItem): Citation[] {
  return EDITIONS.map((edition) => ({edition, text: citeGbt7714(item, edition)}));
}

function writeReport({reporter, report}: Source): string | undefined {
  const {title, publisher, issued} = report ?? {};
  const named = (writeNames(reporter) ?? '') + (title === undefined ? '' : inBookMarks(title));
  const parts = [named, publisher, issued && writeChineseDate(issued)];
  return parts.filter(Boolean).join('，') || undefined;
}

function writeContainer(source: Source): string | undefined {
  const title = source['container-title'] ?? source['event-title'];
  return [writeNames(source['container-author']), title].filter(Boolean).join('：') || undefined;
}

/** Programs that read pages know no approximate dates, spans or years BCE. */
function plainDate(date: string | undefined): string | undefined {
  return date !== undefined && /^[\d-]+$/u.test(date) && !date.startsWith('-') ? date : undefined;
}
