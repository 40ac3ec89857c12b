import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import {load} from 'cheerio';

import type {CheerioAPI} from 'cheerio';

/** The folder that `npm run build` writes. */
export const BUILD = path.resolve('build');

/**
 * Lists the built pages.
 *
 * @returns their addresses, such as `/lectures/two-trusts/`, the 404 page as `/404.html`
 */
export function pages(): string[] {
  return readdirSync(BUILD, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map(
      (file) =>
        `/${file
          .split(path.sep)
          .join('/')
          .replace(/(^|\/)index\.html$/u, '$1')}`,
    )
    .sort();
}

/**
 * Tells pages of the site's framework from those that stand outside it, without scripts.
 *
 * @param address - a page's address
 * @returns whether it is a short address, a page to embed or the page of licences
 */
export function isPlain(address: string): boolean {
  return /^\/(?:s|embed|licences)\//u.test(address);
}

/**
 * Parses a built page.
 *
 * @param address - its address
 * @returns the page to query
 */
export function openPage(address: string): CheerioAPI {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  // Without scripting, so that the content of noscript is read too.
  return load(readFileSync(path.join(BUILD, file), 'utf8'), {scriptingEnabled: false});
}

/**
 * Walks a lecture from its cover by the links to the next page.
 *
 * @param cover - the address of its first page
 * @returns the addresses of its pages in order
 */
export function lecturePages(cover: string): string[] {
  const walked: string[] = [];
  let next: string | undefined = cover;
  while (next?.startsWith(cover)) {
    walked.push(next);
    next = openPage(next)('.pagination-nav__link--next').attr('href');
  }
  return walked;
}

/**
 * Tells cards from other pictures.
 *
 * @param file - a file's path below the site's folder
 * @returns whether it is a quotation's, a page's or the site's card
 */
export function isCard(file: string): boolean {
  return /(?:^|\/)(?:card|q\/([^/]+)\/\1)\.png$/u.test(file.split(path.sep).join('/'));
}
