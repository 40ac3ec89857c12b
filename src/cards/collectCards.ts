import {pageCardAddress, quotationCardPath, SITE_CARD} from './addresses';
import {inBookMarks} from '../knowledge/citation/bookMarks';
import {STATUS, statusInShort} from '../knowledge/quotations/statusLabels';
import {quotationDetails} from '../knowledge/quotations/views';
import {isWork} from '../knowledge/sources/references';

import type {Card} from './card';
import type {LinkedQuotation, PlacedLecture} from '../knowledge/graph';
import type {QuotationDetails} from '../knowledge/quotations/views';
import type {Knowledge} from '../knowledge/knowledge';

/** A card and the file it is written to. */
export interface FiledCard {
  card: Card;
  /** Its path below the site's base, without a leading slash. */
  path: string;
  /** Where its words come from, for messages. */
  origin: {what: string; file: string; line?: number};
}

/** The site as its own card names it. */
export interface SiteNames {
  title: string;
  tagline: string;
  /** The full address of the home page. */
  address: string;
}

/**
 * Gathers what all cards say: one for each quotation, one for each page of a
 * lecture, and one for the site.
 *
 * @param knowledge - the validated knowledge
 * @param withdrawn - quotations that were taken back: id and reason; their cards say so
 * @param site - the site's names
 * @param baseUrl - the site's base, with both slashes
 * @param absolute - turns an address of the site into a full one
 * @returns the cards
 */
export function collectCards(
  {lectures, quotations}: Pick<Knowledge, 'lectures' | 'quotations'>,
  withdrawn: ReadonlyMap<string, string>,
  site: SiteNames,
  baseUrl: string,
  absolute: (href: string) => string,
): FiledCard[] {
  return [
    ...quotations.map((linked) => quotationCard(linked, absolute)),
    ...[...withdrawn].map(([id, reason]): FiledCard => ({
      path: quotationCardPath(id),
      origin: {what: `withdrawn quotation “${id}”`, file: 'permalinks.yml'},
      card: {
        kind: 'quotation',
        lines: ['这条引文已撤下'],
        credit: [reason],
        place: [],
        address: absolute(`${baseUrl}q/${id}/`),
      },
    })),
    ...lectures.flatMap((placed) =>
      placed.parts.map((_, index) => pageCard(placed, index, baseUrl, absolute)),
    ),
    {
      path: SITE_CARD,
      origin: {what: 'site', file: 'docusaurus.config.ts'},
      card: {
        kind: 'page',
        lines: [site.title],
        credit: [site.tagline],
        place: [],
        address: site.address,
      },
    },
  ];
}

function quotationCard(linked: LinkedQuotation, absolute: (href: string) => string): FiledCard {
  const details = quotationDetails(linked);
  const {id, lines, lecture, lecturer, institution, location, href} = details;
  return {
    path: quotationCardPath(id),
    origin: {what: `quotation “${id}”`, file: linked.quotation.file, line: linked.quotation.line},
    card: {
      kind: 'quotation',
      lines,
      credit: credit(details, linked),
      place: [
        `讲稿${inBookMarks(lecture)}，第 ${location.number} 张幻灯片`,
        `${lecturer}，${institution}`,
      ],
      address: absolute(href),
    },
  };
}

/** Whose words they are. Words of a lecture that quote no work are the lecturer's. */
function credit(details: QuotationDetails, {source}: LinkedQuotation): string[] {
  const {attribution, by, blends, lecturer, status, seen} = details;
  const collated = `校勘：${statusInShort(status, seen)}`;
  if (status === 'own') {
    return [lecturer, STATUS.own.word + (blends ? '；融合所引讲话的用语' : '')];
  }
  if (status === 'set-phrase') return [lecturer, `${STATUS[status].word}；没有单一出处`];
  if (!source) return [lecturer, `没有单一出处；${collated}`];
  const {title} = source.source;
  if (!isWork(source.source)) return [lecturer, `${collated}；参见${title}`];
  const named = /^[《“]/u.test(title) ? title : inBookMarks(title);
  if (by === 'reporter') return [attribution ?? lecturer, `对${named}的报道；${collated}`];
  const hasAuthor = source.source.author !== undefined;
  return hasAuthor && attribution !== undefined
    ? [attribution, `${attribution.includes(named) ? '' : `${named}；`}${collated}`]
    : [named, collated];
}

function pageCard(
  {overview, lecture, parts}: PlacedLecture,
  index: number,
  baseUrl: string,
  absolute: (href: string) => string,
): FiledCard {
  const {href = '', file = '', title = ''} = parts[index] ?? {};
  const isCover = index === 0;
  return {
    path: pageCardAddress(href).slice(baseUrl.length),
    origin: {what: `page “${title}”`, file},
    card: {
      kind: 'page',
      ...(!isCover && {kicker: overview.title}),
      lines: [title],
      credit: [overview.lecturer, overview.institution],
      place: slideNumbers(lecture.slides.filter((slide) => slide.part === index)),
      address: absolute(href),
    },
  };
}

function slideNumbers(slides: readonly {number: number}[]): string[] {
  const [first, last] = [slides.at(0)?.number, slides.at(-1)?.number];
  if (first === undefined || last === undefined) return [];
  return [`第 ${first === last ? first : `${first}–${last}`} 张幻灯片`];
}
