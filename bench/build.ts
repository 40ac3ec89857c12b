/**
 * Measures builds, each cold: how this site's time compares with that of stock
 * Docusaurus and search-local for the same pages, and how time, memory, pages and
 * index grow with the number of lectures. It fails where the ratio is above the
 * mark or something grows faster than the lectures.
 *
 * The site must be built: the stock site is made from its pages.
 *
 * Words: the numbers of lectures, default 10 100 1000; with 0 the comparison alone
 */
import {spawnSync} from 'node:child_process';
import {readdirSync, rmSync, statSync} from 'node:fs';
import {totalmem} from 'node:os';
import path from 'node:path';

import {DOCUSAURUS} from '../scripts/docusaurus';
import {judgeGrowth} from './growth';
import {writeManyLectures} from './manyLectures';
import {median} from './median';
import {writeStockSite} from './stockSite';

import type {Measured} from './growth';

const SCRATCH = path.resolve('build-bench');
const ROUNDS = 5;
const MARK = 1.3;

interface Build extends Measured {
  pages: number;
}

/** Each process that the build starts tells its peak as it ends. */
const TELL_MEMORY =
  "--import=data:text/javascript,process.on('exit',()=>console.error('maxRSS='+process.resourceUsage().maxRSS))";
/** A thousand lectures need more than Node takes by itself. */
const HEAP = `--max-old-space-size=${Math.floor((totalmem() / 2 ** 20) * 0.6)}`;

/**
 * The bundler's cache is of no use to the build that writes it; for a thousand
 * lectures it would ask for as much memory again as all the rest.
 */
const NO_CACHE = {DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'};

function build(siteDir: string, env: Readonly<Record<string, string>> = {}): Build {
  const outDir = path.join(SCRATCH, 'out');
  const stale = ['.docusaurus', 'node_modules/.cache'].map((name) => path.join(siteDir, name));
  for (const folder of [outDir, ...stale, 'node_modules/.cache']) {
    rmSync(folder, {recursive: true, force: true});
  }
  const start = performance.now();
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [DOCUSAURUS, 'build', siteDir, '--out-dir', outDir],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: {...process.env, ...env, NODE_OPTIONS: `${HEAP} ${TELL_MEMORY}`},
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stdout.slice(-2000) + stderr.slice(-2000));
  const peaks = Array.from(stderr.matchAll(/maxRSS=(\d+)/gu), ([, peak]) => Number(peak));
  const files = readdirSync(outDir, {recursive: true, encoding: 'utf8'});
  const pages = files.filter((file) => file.endsWith('.html'));
  const sizeOf = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + statSync(path.join(outDir, name)).size, 0);
  return {
    seconds,
    megabytes: Math.max(...peaks) / 1024,
    pages: pages.length,
    htmlMegabytes: sizeOf(pages) / 1e6,
    indexKilobytes: sizeOf(files.filter((file) => /^search-index.*\.json$/u.test(file))) / 1000,
  };
}

const sizes = process.argv.slice(2).map(Number);
const stock = path.join(SCRATCH, 'stock');
const ours = path.join(SCRATCH, 'lectures');

writeStockSite('build', stock);
writeManyLectures(ours, 1);
const rounds = Array.from({length: ROUNDS}, () => ({stock: build(stock), ours: build(ours)}));
const seconds = (of: 'stock' | 'ours'): number => median(rounds.map((round) => round[of].seconds));
const ratio = seconds('ours') / seconds('stock');
console.log(
  `one lecture: stock ${seconds('stock').toFixed(1)} s, this site ${seconds('ours').toFixed(1)} s, ratio ${ratio.toFixed(2)} ${ratio <= MARK ? '≤' : '>'} ${MARK} (medians of ${ROUNDS}, interleaved)`,
);
if (ratio > MARK) process.exitCode = 1;

let before: (Build & {count: number}) | undefined;
for (const count of (sizes.length > 0 ? sizes : [10, 100, 1000]).filter((one) => one > 0)) {
  writeManyLectures(ours, count);
  const now = {...build(ours, NO_CACHE), count};
  const {pages, megabytes, htmlMegabytes, indexKilobytes} = now;
  console.log(
    `${count} lectures: ${pages} pages, ${now.seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB of memory, ${htmlMegabytes.toFixed(1)} MB of HTML, index ${indexKilobytes.toFixed(0)} kB`,
  );
  if (before) {
    const times = count / before.count;
    for (const {what, grown, isLinear} of judgeGrowth(before, now, times)) {
      console.log(
        `  ${what}: × ${grown.toFixed(2)} for × ${times.toFixed(1)} lectures: ${isLinear ? 'no worse than linear' : 'WORSE than linear'}`,
      );
      if (!isLinear) process.exitCode = 1;
    }
  }
  before = now;
}
