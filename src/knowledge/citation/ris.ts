import {toIsoDate} from './csl';

import type {Name} from '../sources/source';
import type {CslDate, CslItem} from './csl';

const TYPES: Record<CslItem['type'], string> = {
  speech: 'GEN',
  document: 'GOVDOC',
  report: 'RPRT',
  'article-newspaper': 'NEWS',
  'article-journal': 'JOUR',
  webpage: 'ELEC',
  collection: 'GEN',
};

/**
 * Writes works as RIS records.
 *
 * @param items - the works
 * @returns the text of a .ris file; lines end as RIS asks, with CR and LF
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map(record).join('\r\n');
}

function record(item: CslItem): string {
  const date = item.issued ?? item['event-date'];
  const tags: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((author): [string, string] => ['AU', name(author)]),
    ['TI', item.title],
    ['PY', date?.['date-parts'][0][0]?.toString()],
    ['DA', date && slashed(date)],
    ['CY', item['event-place']],
    ['PB', item.publisher],
    ['M1', item.number],
    ['UR', item.URL],
    ['Y2', item.accessed && slashed(item.accessed)],
    ['LA', item.language],
    ['ER', ''],
  ];
  return tags
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${String(value)}\r\n`)
    .join('');
}

function name(author: Name): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}

/** RIS writes a date as year, month and day with slashes, empty where unknown. */
function slashed(date: CslDate): string {
  const [year = '', month = '', day = ''] = toIsoDate(date).split('-');
  return `${year}/${month}/${day}`;
}
