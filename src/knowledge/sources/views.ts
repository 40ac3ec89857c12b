import {writeChineseDate} from '../chineseDate';
import {citeGbt7714, EDITIONS} from '../citation/gbt7714';
import {toCsl, writeName} from '../citation/csl';
import {briefSource, quotationEntry} from '../quotations/views';

import type {Edition} from '../citation/gbt7714';
import type {LinkedQuotation, PlacedSource} from '../graph';
import type {QuotationEntry, SourceBrief} from '../quotations/views';
import type {Source} from './source';

/** A reference in the form of an edition of the standard. */
export interface Citation {
  edition: Edition;
  text: string;
}

/** All that a source's page shows beside the editor's note. */
export interface SourceDetails extends SourceBrief {
  type: Source['type'];
  author?: string;
  eventDate?: string;
  eventPlace?: string;
  issued?: string;
  number?: string;
  links: Source['links'];
  unverified: string[];
  accessed: string;
  /** When it was given or published, as ISO writes it. */
  isoDate?: string;
  citations: Citation[];
  /** Every place that quotes it, and those that blend its words. */
  citedBy: (QuotationEntry & {blended?: true})[];
}

/**
 * Gives what a source's page shows.
 *
 * @param placed - the source
 * @param quotations - all quotations
 * @returns its facts, its references and where it is quoted
 */
export function sourceDetails(
  placed: PlacedSource,
  quotations: readonly LinkedQuotation[],
): SourceDetails {
  const {source} = placed;
  const optional = {
    author: source.author?.map(writeName).join('、'),
    eventDate: source['event-date'] && writeChineseDate(source['event-date']),
    eventPlace: source['event-place'],
    issued: source.issued && writeChineseDate(source.issued),
    number: source.number,
    isoDate: source.issued ?? source['event-date'],
  };
  return {
    ...briefSource(placed),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    type: source.type,
    links: source.links,
    unverified: source.unverified,
    accessed: writeChineseDate(source.accessed),
    citations: EDITIONS.map((edition) => ({edition, text: citeGbt7714(toCsl(source), edition)})),
    citedBy: quotations.flatMap((linked) => {
      if (linked.source === placed) return [quotationEntry(linked)];
      return linked.blends.includes(placed) ? [{...quotationEntry(linked), blended: true}] : [];
    }),
  };
}
