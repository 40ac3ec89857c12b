import type {Name, Source} from '../sources/source';

/** A date as CSL-JSON writes it. */
export interface CslDate {
  'date-parts': [number[]];
}

/** A work in CSL-JSON (citationstyles/schema, csl-data.json), as far as this site has facts. */
export interface CslItem {
  id: string;
  type: Source['type'];
  title: string;
  'title-short'?: string;
  author?: readonly Name[];
  'event-date'?: CslDate;
  'event-place'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  publisher?: string;
  number?: string;
  URL?: string;
  language: 'zh-CN';
}

/**
 * Gives a source as CSL-JSON. What the source does not state stays out.
 *
 * @param source - a validated source
 * @returns the item
 */
export function toCsl(source: Source): CslItem {
  const {id, type, title, author, publisher, number, URL} = source;
  const item: Record<string, unknown> = {
    id,
    type,
    title,
    'title-short': source['title-short'],
    author,
    'event-date': toCslDate(source['event-date']),
    'event-place': source['event-place'],
    issued: toCslDate(source.issued),
    // The date of access belongs to an address.
    accessed: URL === undefined ? undefined : toCslDate(source.accessed),
    publisher,
    number,
    URL,
    language: 'zh-CN',
  };
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined),
  ) as unknown as CslItem;
}

/**
 * Turns an ISO date of any precision into CSL's form.
 *
 * @param date - such as `2013-04-28`, `2013-04` or `2013`
 * @returns such as `{'date-parts': [[2013, 4, 28]]}`
 */
export function toCslDate(date: string | undefined): CslDate | undefined {
  return date === undefined ? undefined : {'date-parts': [date.split('-').map(Number)]};
}

/**
 * Turns a CSL date back into ISO form.
 *
 * @param date - a CSL date
 * @returns such as `2013-04-28`
 */
export function toIsoDate(date: CslDate): string {
  return date['date-parts'][0]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-');
}

/**
 * Writes a name as Chinese writes it: family name first, nothing between.
 *
 * @param name - a person or a body
 * @returns such as 习近平
 */
export function writeName(name: Name): string {
  return 'literal' in name ? name.literal : name.family + name.given;
}
