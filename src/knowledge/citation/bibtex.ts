import {toIsoDate, toStrictCsl} from './csl';
import {oneLine} from './oneLine';

import type {Name} from '../sources/source';
import type {CslItem} from './csl';

/** Entry types that Zotero's import files as the item type named beside them. */
const TYPES: Record<CslItem['type'], string> = {
  speech: 'misc', // document
  document: 'misc', // document
  collection: 'misc', // document
  legislation: 'legislation', // bill
  report: 'techreport', // report
  'article-newspaper': 'article', // journalArticle
  'article-journal': 'article', // journalArticle
  webpage: 'misc', // document; as Zotero exports web pages, and every BibTeX style knows it
  book: 'book', // book
  classic: 'book', // book
  chapter: 'incollection', // bookSection
  'paper-conference': 'inproceedings', // conferencePaper
  thesis: 'phdthesis', // thesis
};

/** The names of languages in babel, by the first part of their tags. */
const LANGUAGES: Readonly<Record<string, string>> = {
  zh: 'chinese',
  lzh: 'chinese',
  en: 'english',
  ja: 'japanese',
  ko: 'korean',
  de: 'german',
  fr: 'french',
  ru: 'russian',
  es: 'spanish',
};

/**
 * Writes works as BibTeX entries, with the fields of BibLaTeX for dates and addresses.
 *
 * @param items - the works
 * @returns the text of a .bib file; each field stands on one line
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map((item) => entry(toStrictCsl(item))).join('\n');
}

function entry(item: CslItem): string {
  const {type} = item;
  const date = item.issued ?? item['event-date'];
  const [year, month] = date?.['date-parts'][0] ?? [];
  const isArticle = type.startsWith('article-');
  const isWhole = type === 'book' || type === 'classic' || type === 'thesis';
  const container = item['container-title'];
  const fields: [string, string | undefined][] = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['translator', names(item.translator)],
    ['bookauthor', names(item['container-author'])],
    ['title', `{${escape(item.title)}}`],
    ['shorttitle', text(item['title-short'])],
    [isArticle ? 'journal' : 'booktitle', text(container)],
    ['eventtitle', text(item['event-title'])],
    ['edition', text(item.edition)],
    ['series', text(item['collection-title'])],
    ['volume', text(item.volume)],
    ['volumes', text(item['number-of-volumes'])],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['date', date && toIsoDate(date)],
    ['origdate', item['original-date'] && toIsoDate(item['original-date'])],
    [publisherField(type), text(item.publisher)],
    ['number', text(item.issue ?? item['collection-number'] ?? item.number)],
    // A document's own number, where the field is taken by an issue or a series.
    ['note', text(numberBeside(item))],
    ['address', text(item['publisher-place'] ?? item['event-place'])],
    ['type', text(item.genre)],
    [isWhole ? 'pagetotal' : 'pages', pages(isWhole ? item['number-of-pages'] : item.page)],
    ['pages', pages(item.locator ?? (isWhole ? item.page : undefined))],
    ['doi', text(item.DOI)],
    ['isbn', text(item.ISBN)],
    ['issn', text(item.ISSN)],
    ['url', item.URL && verbatim(item.URL)],
    ['urldate', item.accessed && toIsoDate(item.accessed)],
    ['langid', LANGUAGES[item.language.split('-')[0] ?? '']],
    ['abstract', text(item.abstract)],
    // Zotero keeps no pages of a web page, but it keeps a note.
    ['annote', text([item.locator, item.note].filter(Boolean).join('：'))],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `  ${key} = {${String(value)}}`);
  return `@${TYPES[type]}{${key(item.id)},\n${lines.join(',\n')}\n}\n`;
}

function publisherField(type: CslItem['type']): string {
  if (type === 'thesis') return 'school';
  return type === 'report' ? 'institution' : 'publisher';
}

function numberBeside(item: CslItem): string | undefined {
  return item.issue === undefined && item['collection-number'] === undefined
    ? undefined
    : item.number;
}

/** A key of an entry has no sign that BibTeX reads as the end of something. */
function key(id: string): string {
  return id.replace(/[^\p{L}\p{N}_:.+-]+/gu, '-');
}

function names(list: readonly Name[] | undefined): string | undefined {
  return list?.map(name).join(' and ');
}

function name(person: Name): string {
  // Braces keep a body's name whole.
  if ('literal' in person) return `{${escape(person.literal)}}`;
  const particles = [person['dropping-particle'], person['non-dropping-particle']];
  const family = [...particles, person.family].filter(Boolean).join(' ');
  return [family, person.suffix, person.given]
    .filter((part) => part !== undefined)
    .map(namePart)
    .join(', ');
}

/** A part of a name in which a comma or “and” would divide it stands in braces. */
function namePart(part: string): string {
  return /,|\band\b/iu.test(part) ? `{${escape(part)}}` : escape(part);
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escape(value);
}

/** A span of pages is written with two hyphens. */
function pages(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escape(value.replace(/(?<=\w)[-–—](?=\w)/gu, '–'));
}

/** An address is not read as TeX; what would end its field is written in per cent. */
function verbatim(address: string): string {
  return oneLine(address).replace(/[\\{} ]/gu, (sign) => encodeURIComponent(sign));
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`{\textbackslash}`,
  '~': String.raw`{\textasciitilde}`,
  '^': String.raw`{\textasciicircum}`,
  '{': String.raw`{\textbraceleft}`,
  '}': String.raw`{\textbraceright}`,
};

/**
 * Writes a text so that TeX sets it as it is. Braces that pair are escaped as
 * they stand; one without its partner becomes a command, since BibTeX counts
 * braces even behind a backslash.
 */
function escape(value: string): string {
  const line = oneLine(value);
  const paired = pairedBraces(line);
  return (
    line
      .replace(/[\\~^{}&%$#_]/gu, (sign, at: number) =>
        paired.has(at) ? `\\${sign}` : (COMMANDS[sign] ?? `\\${sign}`),
      )
      // Two of these would be set as a dash or a curly quotation mark.
      .replace(/([-'`])(?=\1)/gu, '$1{}')
  );
}

function pairedBraces(line: string): ReadonlySet<number> {
  const paired = new Set<number>();
  const open: number[] = [];
  for (const {0: sign, index} of line.matchAll(/[{}]/gu)) {
    if (sign === '{') open.push(index);
    else {
      const partner = open.pop();
      if (partner !== undefined) paired.add(partner).add(index);
    }
  }
  return paired;
}
