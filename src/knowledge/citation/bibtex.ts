import {toIsoDate} from './csl';

import type {Name} from '../sources/source';
import type {CslItem} from './csl';

/**
 * Writes works as BibTeX entries, with the fields of BibLaTeX for dates and addresses.
 *
 * @param items - the works
 * @returns the text of a .bib file
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const date = item.issued ?? item['event-date'];
  const [year, month] = date?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(name).join(' and ')],
    ['title', `{${escape(item.title)}}`],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['date', date && toIsoDate(date)],
    ['publisher', item.publisher && escape(item.publisher)],
    ['number', item.number && escape(item.number)],
    ['address', item['event-place'] && escape(item['event-place'])],
    ['url', item.URL],
    ['urldate', item.accessed && toIsoDate(item.accessed)],
    ['langid', 'chinese'],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${key} = {${String(value)}}`);
  return `@${item.type === 'article-journal' ? 'article' : 'misc'}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

function name(author: Name): string {
  // Braces keep a body's name whole.
  return 'literal' in author
    ? `{${escape(author.literal)}}`
    : `${escape(author.family)}, ${escape(author.given)}`;
}

function escape(text: string): string {
  return text.replace(/[\\{}]/gu, '').replace(/[&%$#_]/gu, String.raw`\$&`);
}
