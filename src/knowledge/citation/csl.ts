import {readEdtf} from '../edtf';

import type {Name, Source, Work} from '../sources/source';

/** A date or span as CSL-JSON writes it. */
export interface CslDate {
  'date-parts': [number[]] | [number[], number[]];
  /** Set where it is approximate or uncertain. */
  circa?: true;
}

/** A person or body as CSL-JSON names it; dynasty and country are this site's own. */
export type CslName = Name;

/** A work in CSL-JSON (citationstyles/schema, csl-data.json), as far as this site has facts. */
export interface CslItem {
  id: string;
  type: Work['type'];
  title: string;
  'title-short'?: string;
  author?: readonly CslName[];
  editor?: readonly CslName[];
  translator?: readonly CslName[];
  'event-title'?: string;
  'event-date'?: CslDate;
  'event-place'?: string;
  'container-title'?: string;
  'container-author'?: readonly CslName[];
  'collection-title'?: string;
  'collection-number'?: string;
  edition?: string;
  volume?: string;
  issue?: string;
  page?: string;
  'number-of-pages'?: string;
  'number-of-volumes'?: string;
  genre?: string;
  issued?: CslDate;
  'original-date'?: CslDate;
  accessed?: CslDate;
  publisher?: string;
  'publisher-place'?: string;
  number?: string;
  /** Where in the work the cited words stand. */
  locator?: string;
  DOI?: string;
  ISBN?: string;
  ISSN?: string;
  URL?: string;
  abstract?: string;
  note?: string;
  /** The language of the work (BCP 47). */
  language: string;
}

/** What CSL-JSON holds as a source has it. */
const PLAIN = [
  'id',
  'type',
  'title',
  'title-short',
  'author',
  'editor',
  'translator',
  'event-title',
  'event-place',
  'container-title',
  'container-author',
  'collection-title',
  'collection-number',
  'edition',
  'volume',
  'issue',
  'page',
  'number-of-pages',
  'number-of-volumes',
  'genre',
  'publisher',
  'publisher-place',
  'number',
  'DOI',
  'ISBN',
  'ISSN',
  'URL',
] as const satisfies readonly (keyof Source)[];

/**
 * Gives a source as CSL-JSON. What the source does not state stays out. The
 * names keep dynasty and country, which {@link toStrictCsl} moves to a note.
 *
 * @param source - a validated source
 * @returns the item
 * @throws RangeError for a note, which is no work to cite
 */
export function toCsl(source: Source): CslItem {
  if (source.type === 'note') throw new RangeError(`${source.id} is a note, no work to cite`);
  const item: Record<string, unknown> = {
    ...Object.fromEntries(PLAIN.map((key) => [key, source[key]])),
    'event-date': toCslDate(source['event-date']),
    issued: toCslDate(source.issued),
    'original-date': toCslDate(source['original-date']),
    // The date of access belongs to an address.
    accessed: source.URL === undefined ? undefined : toCslDate(source.accessed),
    language: source.language ?? 'zh-CN',
  };
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined),
  ) as unknown as CslItem;
}

const NAMES = ['author', 'editor', 'translator', 'container-author'] as const;

/**
 * Gives a work as the CSL-JSON schema allows it: dynasty and country, for which
 * CSL has no place, become a note such as “[唐]杜甫”.
 *
 * @param item - the work
 * @returns the same with names of CSL-JSON alone
 */
export function toStrictCsl(item: CslItem): CslItem {
  const strict = {...item};
  const belongings: string[] = [];
  for (const role of NAMES) {
    const names = item[role];
    if (!names) continue;
    strict[role] = names.map((full) => {
      const {dynasty, country, ...name} = full;
      if (dynasty !== undefined || country !== undefined) belongings.push(writeFullName(full));
      return name;
    });
  }
  const notes = [...(item.note === undefined ? [] : [item.note]), ...new Set(belongings)];
  return notes.length === 0 ? strict : {...strict, note: notes.join('；')};
}

/**
 * Turns a date into CSL's form.
 *
 * @param date - such as `2013-04-28`, `2013-04`, `2013`, `-0551`, `0618~` or `-0475/-0221`
 * @returns such as `{'date-parts': [[2013, 4, 28]]}`
 * @throws RangeError for a date that does not exist
 */
export function toCslDate(date: string | undefined): CslDate | undefined {
  if (date === undefined) return undefined;
  const read = readEdtf(date);
  if ('fix' in read) throw new RangeError(`${date}: ${read.fix}`);
  const {parts, circa} = read.date;
  return {'date-parts': parts, ...(circa && {circa})};
}

/**
 * Turns a CSL date back into ISO form (EDTF).
 *
 * @param date - a CSL date
 * @returns such as `2013-04-28`, `-0551` or `0618~`
 */
export function toIsoDate(date: CslDate): string {
  const ends = date['date-parts'].map(
    (parts) => parts.map(isoPart).join('-') + (date.circa ? '~' : ''),
  );
  return ends.join('/');
}

function isoPart(part: number, at: number): string {
  const digits = String(Math.abs(part)).padStart(at === 0 ? 4 : 2, '0');
  return part < 0 ? `-${digits}` : digits;
}

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/**
 * Checks whether a text is in the script of Chinese, Japanese or Korean.
 *
 * @param text - a title or a name
 * @returns whether any of its letters is
 */
export function isEastAsian(text: string): boolean {
  return EAST_ASIAN.test(text);
}

/** Countries whose people are named with the family name first. */
const FAMILY_FIRST = /^(?:日本?|韩国?|朝鲜?|越南?|新加坡|新|匈牙利|匈)$/u;

/**
 * Checks whether a name in Chinese characters is that of a foreigner whose given
 * name comes first, such as 卡尔·马克思.
 *
 * @param name - a person
 * @returns whether the country says so
 */
export function isGivenFirst({country}: Pick<Name, 'country'>): boolean {
  return country !== undefined && !FAMILY_FIRST.test(country);
}

/**
 * Writes a name in its own order: 习近平, Karl Marx, 卡尔·马克思.
 *
 * @param name - a person or a body
 * @returns the name without dynasty and country
 */
export function writeName(name: Name): string {
  if ('literal' in name) return name.literal;
  const {family, given = '', suffix = ''} = name;
  if (isGivenFirst(name) && isEastAsian(family + given)) {
    return [given, family].filter(Boolean).join('·');
  }
  if (isEastAsian(family)) return family + given;
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  return [given, ...particles, family, suffix].filter(Boolean).join(' ');
}

/**
 * Writes a name with the dynasty or country it belongs to, as title pages do.
 *
 * @param name - a person or a body
 * @returns such as [唐]杜甫 or [德]卡尔·马克思
 */
export function writeFullName(name: Name): string {
  const of = name.dynasty ?? name.country;
  return of === undefined ? writeName(name) : `[${of}]${writeName(name)}`;
}
