import {toIsoDate, toStrictCsl} from './csl';
import {oneLine} from './oneLine';

import type {Name} from '../sources/source';
import type {CslDate, CslItem} from './csl';

/** Reference types that Zotero's import files as the item type named beside them. */
const TYPES: Record<CslItem['type'], string> = {
  speech: 'SLIDE', // presentation, which Zotero exports as CSL's speech
  document: 'GOVDOC', // report
  collection: 'AGGR', // document
  legislation: 'STAT', // statute
  report: 'RPRT', // report
  'article-newspaper': 'NEWS', // newspaperArticle
  'article-journal': 'JOUR', // journalArticle
  webpage: 'ELEC', // webpage
  book: 'BOOK', // book
  classic: 'CLSWK', // book
  chapter: 'CHAP', // bookSection
  'paper-conference': 'CPAPER', // conferencePaper
  thesis: 'THES', // thesis
};

/**
 * Writes works as RIS records.
 *
 * @param items - the works
 * @returns the text of a .ris file; lines end as RIS asks, with CR and LF
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map((item) => record(toStrictCsl(item))).join('\r\n');
}

function record(item: CslItem): string {
  const {type} = item;
  const date = item.issued ?? item['event-date'];
  const isBook = type === 'book' || type === 'classic';
  const isWhole = isBook || type === 'thesis';
  const hasReportNumber = type === 'report' || type === 'document';
  const [first, last] = isWhole ? [item['number-of-pages']] : splitPages(item.page);
  const tags: [string, string | undefined][] = [
    ['TY', TYPES[type]],
    ['ID', item.id],
    ...people('AU', item.author),
    ...people('ED', item.editor),
    ...people('C2', item['container-author']),
    ...people('A4', item.translator),
    ['TI', item.title],
    ['ST', item['title-short']],
    ['T2', item['container-title'] ?? item['event-title']],
    ['T3', item['collection-title']],
    ['VL', item.volume],
    ['IS', item.issue],
    ['ET', item.edition],
    ['NV', item['number-of-volumes']],
    ['SP', first],
    ['EP', last],
    ['PY', date?.['date-parts'][0][0]?.toString()],
    ['DA', date && slashed(date)],
    ['CY', item['publisher-place'] ?? item['event-place']],
    ['PB', item.publisher],
    ['M3', type === 'thesis' || hasReportNumber ? item.genre : undefined],
    [isBook ? 'M1' : 'SV', item['collection-number']],
    // Zotero reads a web page's M1 as the day of access.
    [hasReportNumber ? 'SN' : type === 'webpage' ? 'N1' : 'M1', item.number],
    ['SN', item.ISBN ?? item.ISSN],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', item.accessed && slashed(item.accessed)],
    ['LA', item.language],
    ['AB', item.abstract],
    ['N1', located(item)],
    ['ER', ''],
  ];
  return tags
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${oneLine(String(value))}\r\n`)
    .join('');
}

/** A note that says where in the work the cited words stand, and what else there is to say. */
function located({locator, note}: CslItem): string | undefined {
  return [locator, note].filter(Boolean).join('：') || undefined;
}

function people(tag: string, names: readonly Name[] = []): [string, string][] {
  return names.map((name) => [tag, writeInverted(name)]);
}

function writeInverted(name: Name): string {
  if ('literal' in name) return name.literal;
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const family = [...particles, name.family].filter(Boolean).join(' ');
  return [family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

/** Pages from and to; what is no plain span stays whole. */
function splitPages(page: string | undefined): (string | undefined)[] {
  const [, first, last] = /^(\w+)\s*[-–—]\s*(\w+)$/u.exec(page ?? '') ?? [];
  return first === undefined ? [page] : [first, last];
}

/** RIS writes a date as year, month and day with slashes, empty where unknown. */
function slashed(date: CslDate): string {
  const [start] = date['date-parts'];
  if ((start[0] ?? 0) < 0) return `${toIsoDate({'date-parts': [start]})}//`;
  const [year = '', month = '', day = ''] = toIsoDate({'date-parts': [start]}).split('-');
  return `${year}/${month}/${day}`;
}
