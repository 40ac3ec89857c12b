import {readFileSync} from 'node:fs';
import path from 'node:path';

import {load} from 'cheerio';

import {addressesOf} from '../tests/browser/addresses';

import type {CheerioAPI} from 'cheerio';

const SKIPPED =
  'nav, script, style, svg, noscript, button, .hash-link, .theme-doc-toc-mobile, [data-search="skip"]';
const BLOCKS =
  'address, blockquote, dd, div, dl, dt, figure, footer, header, li, ol, p, section, table, ul, h1, h2, h3, h4, h5, h6';
/** Blocks that hold text, and list items with all they hold. */
const LEAVES = `:is(${BLOCKS}):not(:has(${BLOCKS})), li`;
/** Mark a link while its text is cleaned. */
const [OPEN, TO, CLOSE] = ['\u0001', '\u0002', '\u0003'];
const MARKED = new RegExp(`${OPEN}(.*?)${TO}(.*?)${CLOSE}`, 'gu');

/** A page of the built site, as another generator can take it. */
export interface SitePage {
  /** Its path, with both slashes. */
  address: string;
  title: string;
  /** Its text: headings, paragraphs, lists and links from page to page. */
  markdown: string;
  /** Its own pictures: paths in the built site. */
  pictures: {src: string; alt: string}[];
}

/**
 * Reads the pages of the built site, in the order of its own navigation; pages
 * that the navigation does not list come last.
 *
 * @param buildDir - the built site
 * @returns its pages, but not the one that shows search results
 */
export function readSitePages(buildDir: string): SitePage[] {
  const addresses = addressesOf(buildDir).filter((address) => address !== '/search/');
  const listed = load(readPage(buildDir, '/lectures/two-trusts/'))('nav a')
    .toArray()
    .map(({attribs}) => attribs.href ?? '');
  const rank = (address: string): number =>
    listed.includes(address) ? listed.indexOf(address) : Infinity;
  return addresses
    .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
    .map((address) => {
      const $ = load(readPage(buildDir, address));
      $(SKIPPED).remove();
      return {
        address,
        title: $('main h1').first().text().trim() || $('title').text(),
        markdown: markdownOf($, addresses),
        pictures: picturesOf($),
      };
    });
}

function readPage(buildDir: string, address: string): string {
  return readFileSync(path.join(buildDir, address, 'index.html'), 'utf8');
}

/** Writes the text of a page as Markdown; its links are changed on the way. */
function markdownOf($: CheerioAPI, addresses: readonly string[]): string {
  // Links become Markdown first; what is text by then is escaped with the rest.
  $('a').each((_, link) => {
    const [href = ''] = ($(link).attr('href') ?? '').split('#');
    const text = $(link).text().trim();
    if (addresses.includes(href) && text !== '') $(link).text(`${OPEN}${text}${TO}${href}${CLOSE}`);
  });
  const lines: string[] = [];
  const line = (mark: string, text: string): void => {
    const folded = escape(text.replace(/\s+/gu, ' ').trim());
    if (folded !== '') lines.push(mark + folded);
  };
  const main = $('main').last();
  main.find(LEAVES).each((_, node) => {
    const element = $(node);
    // The text of a list item is written with it.
    if (element.parents('li').length > 0) return;
    const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
    if (level !== undefined) line(`${'#'.repeat(Number(level))} `, element.text());
    else line(node.tagName === 'li' ? '- ' : '', element.text());
  });
  return lines.join('\n\n');
}

function picturesOf($: CheerioAPI): SitePage['pictures'] {
  return $('main img[src^="/assets/images/"]')
    .toArray()
    .map((image) => ({src: $(image).attr('src') ?? '', alt: $(image).attr('alt') ?? ''}));
}

/**
 * Escapes what Markdown would read as markup.
 *
 * @param text - plain text
 * @returns Markdown that shows it
 */
export function escape(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()<>#|~:&!+.-]/gu, '\\$&')
    .replace(
      MARKED,
      (_, words: string, href: string) => `[${words}](${href.replaceAll('\\', '')})`,
    );
}
