import {shortNameOf} from '../graph';

import type {LinkedQuotation, PlacedLecture, PlacedSource} from '../graph';

/** A page of the site that is written in a file. */
export interface WrittenPage {
  /** Its address, with the site's base. */
  href: string;
  file: string;
  /** The ids of its headings. */
  ids: readonly string[];
}

/** What is published, to be listed by address. */
export interface Published {
  pages: readonly WrittenPage[];
  /** Files served as they are: their paths below `static`. */
  staticFiles: readonly string[];
  lectures: readonly PlacedLecture[];
  sources: readonly PlacedSource[];
  quotations: readonly LinkedQuotation[];
  /** Ids of quotations that were taken back. */
  withdrawn: readonly string[];
  /** The file of the ledger. */
  ledgerFile: string;
}

/** The ids of sections that components write: on the page of a quotation and of a source. */
const QUOTATION_SECTIONS = ['collation', 'source', 'lecture', 'cite', 'copy'];
const SOURCE_SECTIONS = ['cited-by', 'cite'];

/** What is published under fixed addresses, without a file of content behind it. */
const FIXED: Readonly<Record<string, string>> = {
  '/search/': 'docusaurus.config.ts',
  '/sitemap.xml': 'docusaurus.config.ts',
  '/img/card.png': 'docusaurus.config.ts',
  '/licences/': 'src/plugins/licences/index.ts',
  '/manifest.webmanifest': 'src/plugins/offline/index.ts',
  '/sw.js': 'src/plugins/offline/index.ts',
  '/#outline': 'src/components/Outline/index.tsx',
  ...Object.fromEntries(
    ['sources', 'quotations']
      .flatMap((all) => ['json', 'bib', 'ris'].map((format) => `${all}.${format}`))
      .concat('quotations.schema.json')
      .map((name) => [`/exports/${name}`, 'src/knowledge/publishing/exportFiles.ts']),
  ),
};

/**
 * Lists every address that the site publishes: pages, anchors, exports.
 *
 * @param published - what is published
 * @param baseUrl - the path below which the site lies
 * @returns the addresses without the base, each with the file it is published from
 */
export function listAddresses(
  {pages, staticFiles, lectures, sources, quotations, withdrawn, ledgerFile}: Published,
  baseUrl: string,
): Map<string, string> {
  const addresses = new Map(Object.entries(FIXED));
  const add = (file: string, ...paths: readonly string[]): void => {
    for (const path of paths) {
      addresses.set(path.startsWith(baseUrl) ? `/${path.slice(baseUrl.length)}` : path, file);
    }
  };
  for (const file of staticFiles) add(`static/${file}`, baseUrl + file);
  for (const {href, file, ids} of pages) {
    add(file, href, ...ids.map((id) => `${href}#${id}`));
  }
  for (const placed of lectures) {
    const {lecture, overview, parts, transcriptFile} = placed;
    for (const {id, file, part} of lecture.slides) {
      const page = parts[part]?.href ?? '';
      const short = slideFiles(shortNameOf(placed, id), baseUrl);
      add(file, `${page}#${id}`, `${overview.handout}#${id}`, ...short);
    }
    for (const {number} of lecture.transcript) {
      add(transcriptFile, `${overview.transcript}#L${number}`);
    }
    for (const {href, file} of parts) add(file, `${href}card.png`);
    // Nobody wrote these two pages: they are published from what they show.
    add(parts[0]?.file ?? transcriptFile, overview.handout);
    add(transcriptFile, overview.transcript);
  }
  for (const {source, file, href} of sources) {
    add(file, ...SOURCE_SECTIONS.map((id) => `${href}#${id}`));
    add(file, ...['json', 'bib', 'ris'].map((kind) => `${href}${source.id}.${kind}`));
  }
  for (const {quotation, location, lecture} of quotations) {
    const {id, file} = quotation;
    add(file, location.href, `${lecture.handout}#${id}`, ...quotationFiles(id, baseUrl));
    add(file, ...QUOTATION_SECTIONS.map((section) => `${baseUrl}q/${id}/#${section}`));
  }
  for (const id of withdrawn) add(ledgerFile, ...quotationFiles(id, baseUrl));
  return addresses;
}

/** A slide's short address and its QR code. */
function slideFiles(name: string, baseUrl: string): string[] {
  return [`${baseUrl}s/${name}/`, `${baseUrl}s/${name}/qr.svg`];
}

/** A quotation's page, the files beside it and its embedding; withdrawn ones keep them all. */
function quotationFiles(id: string, baseUrl: string): string[] {
  const own = `${baseUrl}q/${id}/`;
  const data = ['json', 'bib', 'ris', 'png'].map((kind) => `${own}${id}.${kind}`);
  return [own, ...data, `${own}qr.svg`, `${own}oembed.json`, `${baseUrl}embed/q/${id}/`];
}
