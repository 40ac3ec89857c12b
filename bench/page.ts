/**
 * Measures one lecture page, cold, on a phone's network and processor, in one
 * interleaved run: as plain HTML, as a stock Docusaurus site with search-local
 * shows the same text, and as this site shows it. Prints medians and ratios.
 *
 * Words: [rounds, default 9] [port, default 4320]
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

import {chromium} from '@playwright/test';

import {ensureBrowser} from '../scripts/browser';
import {median} from './median';
import {plainPage} from './plainPage';
import {serveHttp2} from './serveHttp2';
import {build, markdownOf, writeStockSite} from './stockSite';
import {search, visit} from './visit';

import type {Search, Site, Visit} from './visit';

const [rounds = 9, port = 4320] = process.argv.slice(2).map(Number);
const PAGE = '/lectures/two-trusts/origin/';
const SCRATCH = 'build-bench';

if (!existsSync(`build${PAGE}index.html`))
  throw new Error('build/ is missing: run npm run build first');
console.log('building the stock site …');
writeStockSite('build', `${SCRATCH}/stock`);
build(`${SCRATCH}/stock`, `${SCRATCH}/stock-built`);
mkdirSync(`${SCRATCH}/plain`, {recursive: true});
const markdown = markdownOf(readFileSync(`build${PAGE}index.html`, 'utf8'), []);
writeFileSync(`${SCRATCH}/plain/index.html`, plainPage(markdown));

const at = (offset: number, page: string): string => `https://localhost:${port + offset}${page}`;
const servers = await Promise.all(
  [`${SCRATCH}/plain`, `${SCRATCH}/stock-built`, 'build'].map((dir, i) =>
    serveHttp2(dir, port + i),
  ),
);
const sites: readonly Site[] = [
  {name: 'plain HTML', address: at(0, '/')},
  {
    name: 'stock',
    address: at(1, PAGE),
    search: {
      field: '.navbar__search-input',
      ready: '.navbar__search-input[aria-autocomplete]',
      result: '.navbar [role="option"], .navbar [class*="suggestion_"]',
    },
  },
  {
    name: 'this site',
    address: at(2, PAGE),
    search: {
      field: '.navbar [role="combobox"]',
      ready: 'html[data-has-hydrated="true"]',
      result: '.navbar [role="option"]',
    },
  },
];

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const visits = sites.map((): Visit[] => []);
const searches = sites.map((): Search[] => []);
for (let round = -1; round < rounds; round += 1) {
  for (const [i, site] of sites.entries()) {
    const visited = await visit(browser, site);
    const searched = await search(browser, site);
    // The first round warms up server and browser.
    if (round < 0) continue;
    visits[i]?.push(visited);
    if (searched) searches[i]?.push(searched);
  }
  process.stdout.write(round < 0 ? 'rounds:' : ` ${round + 1}`);
}
console.log('\n');
await browser.close();
for (const server of servers) server.close();

interface Row {
  name: string;
  of: (i: number) => number;
  /** At most so many times stock, and times plain HTML; or at most so much. */
  stock?: number;
  plain?: number;
  most?: number;
}

const ofVisits = (key: keyof Visit) => (i: number) =>
  median(visits[i]?.map((one) => one[key]) ?? []);
const ofSearches = (key: keyof Search) => (i: number) =>
  median(searches[i]?.map((one) => one[key]) ?? []);
const kilobytes = (of: (i: number) => number) => (i: number) => of(i) / 1000;
const rows: readonly Row[] = [
  {name: 'requests', of: ofVisits('requests')},
  {name: 'all bytes until idle, kB', of: kilobytes(ofVisits('bytes')), stock: 0.42, most: 80},
  {name: 'scripts, kB', of: kilobytes(ofVisits('scriptBytes')), stock: 0.35, most: 60},
  {name: 'readable, ms', of: ofVisits('readable'), stock: 0.6, plain: 1.25},
  {name: 'blocked main thread, ms', of: ofVisits('blocked'), most: 50},
  {name: 'search usable, ms', of: ofSearches('usable')},
  {name: 'first results, ms', of: ofSearches('results'), stock: 0.6},
];
console.log(`${PAGE}, medians of ${rounds} interleaved cold visits`);
console.log(['', ...sites.map(({name}) => name), '× stock', '× plain'].map(cell).join(''));
for (const {name, of, stock, plain, most} of rows) {
  const [bare = NaN, theirs = NaN, ours = NaN] = sites.map((_, i) => of(i));
  const cells = [bare, theirs, ours].map((value) =>
    Number.isNaN(value) ? '–' : value.toFixed(value < 100 ? 1 : 0),
  );
  const ratio = (base: number, limit?: number): string =>
    `${Number.isFinite(ours / base) ? (ours / base).toFixed(2) : '–'}${limit === undefined ? '' : ours <= limit * base ? ` ≤ ${limit}` : ` > ${limit} !`}`;
  const over = most !== undefined && ours > most ? `  over ${most}` : '';
  console.log([name, ...cells, ratio(theirs, stock), ratio(bare, plain)].map(cell).join('') + over);
}

function cell(text: string, column: number): string {
  return column === 0 ? text.padEnd(26) : text.padStart(14);
}
