/**
 * Measures one lecture page, cold, on a phone's network and processor, in one
 * interleaved run: as this site shows it, as plain HTML, as a stock Docusaurus
 * site with search-local, and as Starlight and VitePress, where npm gives them,
 * with the same text and their own search. Prints medians and ratios beside what
 * is asked, and fails where that is not reached.
 *
 * The site must be built.
 *
 * Words: [visits in a series, default 9] [series, default 1]
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {chromium} from '@playwright/test';

import {ensureBrowser} from '../scripts/browser';
import {buildWith} from './buildWith';
import {makeCertificate} from './certificate';
import {
  firstResults,
  ownSearch,
  starlightSearch,
  stockSearch,
  vitepressSearch,
} from './firstResults';
import {starlight, vitepress} from './generators';
import {Line} from './line';
import {nextPage} from './nextPage';
import {pageTable} from './pageTable';
import {plainPage} from './plainPage';
import {serveHttp2} from './serveHttp2';
import {readSitePages} from './sitePages';
import {buildStockSite, writeStockSite} from './stockSite';
import {visit} from './visit';

import type {Browser} from '@playwright/test';
import type {SearchUi} from './firstResults';
import type {Measured} from './pageTable';
import type {SitePage} from './sitePages';

const [visits = 9, series = 1] = process.argv.slice(2).map(Number);
const PAGE = '/lectures/two-trusts/origin/';
const NEXT = {
  address: '/lectures/two-trusts/new-normal/',
  words: '一词最初用于形容金融危机之后经济恢复的缓慢而痛苦的过程',
};
const BUILT = 'build';
const SCRATCH = 'build-bench';

/** A site that is measured. */
interface Site {
  name: string;
  dir: string;
  search?: SearchUi;
}

if (!existsSync(path.join(BUILT, PAGE, 'index.html')))
  throw new Error(`${BUILT}/ is missing: run npm run build first`);
const sites = buildSites(readSitePages(BUILT));
const certificate = await makeCertificate();
const served = await Promise.all(
  sites.map(async (site) => ({
    ...site,
    fast: await serveHttp2(site.dir, certificate),
    slow: await serveHttp2(site.dir, certificate, new Line()),
  })),
);
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [certificate.trust, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
process.stdout.write('warming up ');
await measureSeries(browser, 1);
for (let number = 1; number <= series; number += 1) {
  process.stdout.write(`\nseries ${number} of ${series} `);
  const [own, ...others] = await measureSeries(browser, visits);
  if (!own) break;
  const {text, reached} = pageTable(own, others);
  console.log(`\n\n${PAGE}, medians of ${visits} interleaved cold visits; ! where it falls short`);
  console.log(text);
  if (!reached) process.exitCode = 1;
}
await browser.close();
for (const {fast, slow} of served) {
  fast.server.close();
  slow.server.close();
}

/** This site first, then what it is compared with. */
function buildSites(pages: readonly SitePage[]): Site[] {
  const plain = path.join(SCRATCH, 'plain');
  const markdownOf = (address: string): string =>
    pages.find((page) => page.address === address)?.markdown ?? '';
  writePage(plain, PAGE, plainPage(markdownOf(PAGE), NEXT.address));
  writePage(plain, NEXT.address, plainPage(markdownOf(NEXT.address)));

  console.log('building the stock site …');
  const stock = path.join(SCRATCH, 'stock-built');
  writeStockSite(pages, BUILT, path.join(SCRATCH, 'stock'));
  buildStockSite(path.join(SCRATCH, 'stock'), stock);

  const others = [
    {generator: starlight, search: starlightSearch},
    {generator: vitepress, search: vitepressSearch},
  ].flatMap(({generator, search}): Site[] => {
    const {name, packages} = generator;
    console.log(`installing ${packages.join(' and ')}, building …`);
    try {
      return [{name, dir: buildWith(generator, pages), search}];
    } catch (error) {
      console.log(
        `${name} is not measured. ${error instanceof Error ? error.message : String(error)}`,
      );
      return [];
    }
  });
  return [
    {name: 'this site', dir: BUILT, search: ownSearch},
    {name: 'plain HTML', dir: plain},
    {name: 'stock', dir: stock, search: stockSearch},
    ...others,
  ];
}

function writePage(dir: string, address: string, html: string): void {
  mkdirSync(path.join(dir, address), {recursive: true});
  writeFileSync(path.join(dir, address, 'index.html'), html);
}

/** Visits all sites in turn, so many times. */
async function measureSeries(browser: Browser, times: number): Promise<Measured[]> {
  const measured = served.map(({name}): Measured => ({
    name,
    requests: [],
    bytes: [],
    scriptBytes: [],
    readable: [],
    blocked: [],
    results: [],
    next: [],
  }));
  for (let time = 1; time <= times; time += 1) {
    for (const [i, {fast, slow, search}] of served.entries()) {
      const visited = await visit(browser, fast.origin + PAGE);
      const site = measured[i];
      if (!site) continue;
      for (const key of ['requests', 'bytes', 'scriptBytes', 'readable', 'blocked'] as const)
        site[key].push(visited[key]);
      if (search) site.results.push(await firstResults(browser, fast.origin + PAGE, search));
      site.next.push(await nextPage(browser, slow.origin + PAGE, NEXT));
    }
    process.stdout.write('.');
  }
  return measured;
}
