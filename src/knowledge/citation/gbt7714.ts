import {toIsoDate, writeName} from './csl';

import type {CslItem} from './csl';

/** The editions of GB/T 7714 that a citation can follow. */
export const EDITIONS = ['2015', '2025'] as const;
export type Edition = (typeof EDITIONS)[number];

/** The marks of the document type, the standard's table of types. */
const MARKS: Record<CslItem['type'], string> = {
  speech: 'Z',
  document: 'A',
  report: 'R',
  'article-newspaper': 'N',
  'article-journal': 'J',
  webpage: 'EB',
  collection: 'Z',
};

/**
 * Writes a reference in the form of GB/T 7714, numeric system. An item that is
 * not known is left out, as the standard allows for electronic resources; a
 * work without an author begins with its title. `decisions/0001-citations.md`
 * gives the published examples this follows, and what could not be evidenced.
 *
 * @param item - the work
 * @param edition - 2015 (template 4.6.2) or 2025 (templates 8.8.3 and 8.11.3.2)
 * @returns the reference, closed by a full stop
 */
export function citeGbt7714(item: CslItem, edition: Edition): string {
  const {author, title, number, URL} = item;
  const mark = typeMark(item);
  const colon = edition === '2025' ? '：' : ': ';
  const named = number === undefined ? title : `${title}${colon}${number}`;
  return (
    [
      author?.map(writeName).join(edition === '2025' ? '，' : ', '),
      `${named}[${mark}]`,
      dates(item, mark, edition),
      URL,
    ]
      .filter((part) => part !== undefined && part !== '')
      // An abbreviated name brings its own full stop.
      .map((part) => (part?.endsWith('.') ? part : `${String(part)}.`))
      .join(' ')
  );
}

function typeMark({type, URL}: CslItem): string {
  if (URL === undefined) return MARKS[type];
  // What appears on the web as a page of its own, and is no work of another type.
  return type === 'speech' || type === 'collection' ? 'EB/OL' : `${MARKS[type]}/OL`;
}

function dates(item: CslItem, mark: string, edition: Edition): string {
  const date = item.issued ?? item['event-date'];
  const created = date ? toIsoDate(date) : '';
  if (item.URL === undefined) return created;
  // Edition 2025 keeps brackets and the date of access for web pages alone.
  if (edition === '2025' && mark !== 'EB/OL') return created;
  const accessed = item.accessed ? `[${toIsoDate(item.accessed)}]` : '';
  const [open, close] = edition === '2025' ? ['（', '）'] : ['(', ')'];
  return (created && `${open}${created}${close}`) + accessed;
}
