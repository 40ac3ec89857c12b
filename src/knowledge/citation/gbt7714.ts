import {toIsoDate} from './csl';
import {isChinese, listNames} from './gbtNames';
import {oneLine} from './oneLine';

import type {CslDate, CslItem} from './csl';

/** The editions of GB/T 7714 that a citation can follow. */
export const EDITIONS = ['2015', '2025'] as const;
export type Edition = (typeof EDITIONS)[number];

/** The marks of the document type, the standard's table of types. */
const MARKS: Record<CslItem['type'], string> = {
  speech: 'Z',
  document: 'A',
  legislation: 'A',
  report: 'R',
  'article-newspaper': 'N',
  'article-journal': 'J',
  webpage: 'EB',
  collection: 'Z',
  book: 'M',
  classic: 'M',
  chapter: 'M',
  'paper-conference': 'C',
  thesis: 'D',
};

/** Signs between the items: 2015 as its reproductions are set, 2025 in full width. */
interface Signs {
  comma: string;
  colon: string;
  open: string;
  close: string;
}
const SIGNS: Record<Edition, Signs> = {
  '2015': {comma: ', ', colon: ': ', open: '(', close: ')'},
  '2025': {comma: '，', colon: '：', open: '（', close: '）'},
};

/**
 * Writes a reference in the form of GB/T 7714, numeric system. An item that is
 * not known is left out; a work without an author begins with its title.
 * `decisions/0001-citations.md` gives the published examples this follows, and
 * what could not be evidenced.
 *
 * @param item - the work
 * @param edition - 2015 or 2025
 * @returns the reference, closed by a full stop
 */
export function citeGbt7714(item: CslItem, edition: Edition): string {
  const {DOI, URL} = item;
  const signs = SIGNS[edition];
  const mark = typeMark(item);
  const isPart = isPartOfBook(item);
  const title = nameTitle(item, signs, edition);
  // An editor of a part is the editor of the whole; of a book without an author, its author.
  const editors = isPart || !item.author ? undefined : others(item, 'editor', '编', edition);
  const helpers = [editors, others(item, 'translator', '译', edition)];
  const head = `${title}[${mark}]`;
  const parts = isPart
    ? [
        `${[head, ...helpers].filter(Boolean).join('. ')}//${host(item, edition)}`,
        ...imprint(item, mark, edition),
      ]
    : [head, ...helpers, ...imprint(item, mark, edition)];
  const authors = item.author ?? (isPart ? undefined : item.editor);
  return oneLine(
    [authors && listNames(authors, item, edition), ...parts, URL, DOI && `DOI:${DOI}`]
      .filter((part) => part !== undefined && part !== '')
      // An abbreviated name or edition brings its own full stop.
      .map((part) => (part?.endsWith('.') ? part : `${String(part)}.`))
      .join(' '),
  );
}

function typeMark({type, URL}: CslItem): string {
  if (URL === undefined) return MARKS[type];
  // What appears on the web as a page of its own, and is no work of another type.
  return type === 'speech' || type === 'collection' ? 'EB/OL' : `${MARKS[type]}/OL`;
}

function isPartOfBook({type, ...item}: CslItem): boolean {
  const isInAnother = type === 'classic' && item['container-title'] !== undefined;
  return type === 'chapter' || type === 'paper-conference' || isInAnother;
}

/** The title with what tells it from others: volume of a book, number of a document. */
function nameTitle(item: CslItem, {colon}: Signs, edition: Edition): string {
  // The volume of an article or a part is that of the whole.
  const isWhole = !item.type.startsWith('article-') && !isPartOfBook(item);
  const volume = isWhole ? writeVolume(item, edition) : undefined;
  return [item.title, volume, item.number].filter(Boolean).join(colon);
}

function writeVolume(item: CslItem, edition: Edition): string | undefined {
  const {volume} = item;
  if (volume === undefined || !/^\d+$/u.test(volume)) return volume;
  if (isChinese(item)) return `第${volume}卷`;
  return edition === '2025' ? `v.${volume}` : `Vol. ${volume}`;
}

/** Others who worked on it: 谢远涛, 译. */
function others(
  item: CslItem,
  role: 'editor' | 'translator',
  does: '编' | '译',
  edition: Edition,
): string | undefined {
  const names = item[role];
  if (!names) return undefined;
  const {comma} = SIGNS[edition];
  const western = does === '编' ? 'ed.' : 'trans.';
  return `${listNames(names, item, edition)}${comma}${isChinese(item) ? does : western}`;
}

/** The work a part stands in: who made it, and its title. */
function host(item: CslItem, edition: Edition): string {
  const makers = item['container-author'] ?? item.editor;
  const title = [item['container-title'] ?? item['event-title'], writeVolume(item, edition)];
  return [
    makers && listNames(makers, item, edition),
    title.filter(Boolean).join(SIGNS[edition].colon),
  ]
    .filter(Boolean)
    .map((part, at, all) =>
      at < all.length - 1 && !part?.endsWith('.') ? `${String(part)}.` : part,
    )
    .join(' ');
}

/** Where, by whom and when it came out; one entry for each item that a full stop closes. */
function imprint(item: CslItem, mark: string, edition: Edition): (string | undefined)[] {
  const accessed = accessDate(item, mark, edition);
  const isArticle = item.type.startsWith('article-');
  if (isArticle && item['container-title'] !== undefined) {
    return [serial(item, edition) + accessed];
  }
  const {comma, colon, open, close} = SIGNS[edition];
  const version = writeEdition(item);
  const date = item.issued ?? item['event-date'];
  const page = item.locator ?? item.page;
  const place = item['publisher-place'];
  const isBook = /^(?:M|C|D)/u.test(mark);
  if (isBook || place !== undefined) {
    const publisher = [place, item.publisher].filter(Boolean).join(colon);
    const year = [publisher, date && writeYear(date)].filter(Boolean).join(comma);
    return [version, [year, page].filter(Boolean).join(colon) + accessed];
  }
  const online = item.URL !== undefined;
  // Edition 2025 keeps brackets for web pages alone.
  const bracketed = online && (edition === '2015' || mark === 'EB/OL');
  if (page !== undefined && item.locator === undefined) {
    const year = date && writeYear(date);
    return [version, [year, page].filter(Boolean).join(colon) + accessed];
  }
  const day = date ? writeDay(date) : '';
  const dated = bracketed && day !== '' ? `${open}${day}${close}` : day;
  // Without brackets a date and a locator stand like a year and its pages.
  const located =
    bracketed || page === undefined
      ? (page ?? '') + dated
      : [dated, page].filter(Boolean).join(colon);
  return [version, located + accessed];
}

/** Journal and newspaper: title, year, volume(issue): pages, or title, day(page). */
function serial(item: CslItem, edition: Edition): string {
  const {comma, colon, open, close} = SIGNS[edition];
  const {issued, volume, issue} = item;
  const page = item.locator ?? item.page;
  const title = item['container-title'];
  const bracket = (text: string | undefined): string =>
    text === undefined ? '' : `${open}${text}${close}`;
  if (item.type === 'article-newspaper') {
    return [title, issued && writeDay(issued) + bracket(page)].filter(Boolean).join(comma);
  }
  const isInPrint = volume !== undefined || issue !== undefined || page !== undefined;
  const year = issued && (isInPrint || edition === '2015' ? writeYear(issued) : writeDay(issued));
  const numbered =
    volume === undefined
      ? [year === undefined ? bracket(issue) : year + bracket(issue)]
      : [year, volume + bracket(issue)];
  return [[title, ...numbered].filter(Boolean).join(comma), page].filter(Boolean).join(colon);
}

function accessDate({URL, accessed}: CslItem, mark: string, edition: Edition): string {
  if (URL === undefined || accessed === undefined) return '';
  // Edition 2025 asks for it for web pages alone.
  return edition === '2025' && mark !== 'EB/OL' ? '' : `[${toIsoDate(accessed)}]`;
}

/** The edition, but not the first: 2版, 4th ed., 修订版. */
function writeEdition(item: CslItem): string | undefined {
  const written = item.edition?.trim();
  if (written === undefined) return undefined;
  const [, counted] = /^第?\s*(\d+|[一二三四五六七八九十]+)\s*版?$/u.exec(written) ?? [];
  const [, ordinal] = /^(\d+)(?:st|nd|rd|th)\b/iu.exec(written) ?? [];
  const number = counted === undefined ? Number(ordinal) : readNumber(counted);
  if (number === 1 || /^(?:初版|first edition)$/iu.test(written)) return undefined;
  if (counted !== undefined && number >= 1000)
    return written.endsWith('版') ? written : `${written}版`;
  if (Number.isNaN(number)) return written;
  return isChinese(item) ? `${number}版` : `${number}${ordinalEnding(number)} ed.`;
}

/** Reads 3 or 三; numerals to 九十九 occur in editions. */
function readNumber(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  const digit = (one = ''): number => '一二三四五六七八九'.indexOf(one) + 1;
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  if (!written.includes('十')) return digit(ones);
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

function writeYear(date: CslDate): string {
  const years = date['date-parts'].map(([year]) => writeOneYear(year));
  return bracketIfGuessed(date, [...new Set(years)].join('—'));
}

function writeDay(date: CslDate): string {
  const days = date['date-parts'].map((parts) =>
    parts.length === 1 ? writeOneYear(parts[0]) : toIsoDate({'date-parts': [parts]}),
  );
  return bracketIfGuessed(date, days.join('—'));
}

function writeOneYear(year = 0): string {
  return year < 0 ? `公元前${-year}` : String(year);
}

/** A year that is not sure stands in square brackets (2015: 8.4.3.2). */
function bracketIfGuessed({circa}: CslDate, written: string): string {
  return circa ? `[${written}]` : written;
}
