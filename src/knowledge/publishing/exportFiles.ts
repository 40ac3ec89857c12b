import {toBibtex} from '../citation/bibtex';
import {toCsl, toStrictCsl} from '../citation/csl';
import {passageToRecord} from '../citation/passage';
import {toRis} from '../citation/ris';
import {quotationsJsonSchema} from '../quotations/exportQuotation';
import {quotationRecord} from '../quotations/views';
import {isWork} from '../sources/references';

import type {CslItem} from '../citation/csl';
import type {PlacedSource} from '../graph';
import type {Knowledge} from '../knowledge';

/** A file to be written beside the built pages. */
export interface ExportFile {
  /** Its path below the site's base, without a leading slash. */
  path: string;
  text: string;
}

/**
 * Renders the exports: all sources and all quotations, and each beside its page.
 *
 * @param knowledge - the validated knowledge
 * @param siteUrl - the site's address with its base, closed by a slash
 * @param absolute - turns an address of the site into a full one
 * @returns the files
 */
export function renderExports(
  {sources, quotations}: Knowledge,
  siteUrl: string,
  absolute: (href: string) => string,
): ExportFile[] {
  const records = quotations.map((linked) => quotationRecord(linked, absolute));
  const schema = 'exports/quotations.schema.json';
  const accessed = lastChecked(sources);
  const passages = records.map(({id, lecture, address, text, slide, attribution, note}) =>
    passageToRecord({
      id,
      lecture: lecture.title,
      lecturer: lecture.lecturer,
      address,
      accessed,
      lines: text,
      slide,
      attribution: attribution ?? undefined,
      note: note ?? undefined,
    }),
  );
  return [
    ...works('exports/sources', sources.flatMap(item)),
    // A note has files as well, for addresses last, but nothing to cite in them.
    ...sources.flatMap((placed) =>
      works(`sources/${placed.source.id}/${placed.source.id}`, item(placed)),
    ),
    {path: 'exports/quotations.json', text: json(records)},
    {path: schema, text: json(quotationsJsonSchema(siteUrl + schema))},
    ...references('exports/quotations', passages),
    ...records.flatMap((record, index) => {
      const own = `q/${record.id}/${record.id}`;
      return [
        {path: `${own}.json`, text: json([record])},
        ...references(own, passages.slice(index, index + 1)),
      ];
    }),
  ];
}

/** A source as a work to cite; a note is none. */
function item({source}: PlacedSource): CslItem[] {
  return isWork(source) ? [toCsl(source)] : [];
}

/**
 * The day the editors last checked the site's sources. It is the date of access
 * in files that are made without a reader: a day on which the site was surely
 * seen, and the same however often and wherever it is built.
 */
function lastChecked(sources: Knowledge['sources']): string | undefined {
  return sources
    .map(({source}) => source.accessed)
    .sort()
    .at(-1);
}

function works(path: string, items: readonly CslItem[]): ExportFile[] {
  return [{path: `${path}.json`, text: json(items.map(toStrictCsl))}, ...references(path, items)];
}

/** The files that reference managers read. */
function references(path: string, items: readonly CslItem[]): ExportFile[] {
  return [
    {path: `${path}.bib`, text: toBibtex(items)},
    {path: `${path}.ris`, text: toRis(items)},
  ];
}

/**
 * Writes a value as the files that people may open and read.
 *
 * @param value - what JSON can carry
 * @returns indented JSON, closed by a line break
 */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
