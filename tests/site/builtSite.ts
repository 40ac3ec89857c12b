import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import {load} from 'cheerio';

import type {CheerioAPI} from 'cheerio';

/** The folder that `npm run build` writes. */
export const BUILD = path.resolve('build');

/** The folder of the site with three lectures, which `npm run build:lectures` writes. */
export const LECTURES_BUILD = path.resolve('build-lectures/build');

/**
 * Lists the built pages.
 *
 * @param build - the folder of the built site
 * @returns their addresses, such as `/lectures/two-trusts/`, the 404 page as `/404.html`
 */
export function pages(build = BUILD): string[] {
  return readdirSync(build, {recursive: true, encoding: 'utf8'})
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
 * @param build - the folder of the built site
 * @returns the page to query
 */
export function openPage(address: string, build = BUILD): CheerioAPI {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  // Without scripting, so that the content of noscript is read too.
  return load(readFileSync(path.join(build, file), 'utf8'), {scriptingEnabled: false});
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

/**
 * Tells what kind a page is, so that a test can look at one or two of each,
 * however many lectures there are.
 *
 * @param address - a page's address
 * @returns the address with a star for what names one of many
 */
export function kindOf(address: string): string {
  return address
    .replace(/^\/(lectures|handouts|transcripts|sources|speakers|q|s)\/[^/]+\//u, '/$1/*/')
    .replace(/^\/lectures\/\*\/[^/]+\//u, '/lectures/*/*/')
    .replace(/^\/embed\/q\/[^/]+\//u, '/embed/q/*/')
    .replace(/\/\d+\/$/u, '/2/');
}

/**
 * Picks pages of each kind: the first of each lecture's, or of the site's.
 *
 * @param addresses - pages
 * @param most - how many of each kind
 * @returns some of them
 */
export function sampleByKind(addresses: readonly string[], most = 2): string[] {
  const taken = new Map<string, number>();
  return addresses.filter((address) => {
    const kind = kindOf(address);
    const count = (taken.get(kind) ?? 0) + 1;
    taken.set(kind, count);
    return count <= most;
  });
}
