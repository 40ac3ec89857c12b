/**
 * Measures builds, each cold: how this site's time compares with that of stock
 * Docusaurus and search-local for the same pages, and how time, memory, pages and
 * index grow with the number of lectures. It fails where a mark is missed or
 * something grows faster than the lectures.
 *
 * The site must be built: the stock site is made from its pages.
 *
 * Words: the numbers of lectures, default 10 100 1000; with 0 the comparison alone
 */
import path from 'node:path';

import {judgeGrowth} from './growth';
import {writeManyLectures} from './manyLectures';
import {measureBuild} from './measureBuild';
import {median} from './median';
import {readSitePages} from './sitePages';
import {writeStockSite} from './stockSite';

import type {Build} from './measureBuild';

const SCRATCH = path.resolve('build-bench');
const OUT = path.join(SCRATCH, 'out');
const ROUNDS = 5;
/** One lecture takes at most so many times what stock takes. */
const RATIO = 1;
/** A thousand lectures take at most half the time that they took in 2026-11, and so much memory. */
const THOUSAND = {seconds: 0.5 * 1416, megabytes: 6000};

/**
 * The bundler's cache is of no use to the build that writes it; for a thousand
 * lectures it would ask for as much memory again as all the rest.
 */
const NO_CACHE = {DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'};

const sizes = process.argv.slice(2).map(Number);
const stock = path.join(SCRATCH, 'stock');
const ours = path.join(SCRATCH, 'lectures');

writeStockSite(readSitePages('build'), 'build', stock);
writeManyLectures(ours, 1);
const seconds = {stock: [] as number[], ours: [] as number[]};
for (let round = 1; round <= ROUNDS; round += 1) {
  seconds.stock.push((await measureBuild(stock, OUT)).seconds);
  seconds.ours.push((await measureBuild(ours, OUT)).seconds);
}
const ratio = median(seconds.ours) / median(seconds.stock);
console.log(
  `one lecture: stock ${median(seconds.stock).toFixed(1)} s, this site ${median(seconds.ours).toFixed(1)} s, ratio ${judge(ratio, RATIO, 2)} (medians of ${ROUNDS}, interleaved)`,
);

let before: (Build & {count: number}) | undefined;
for (const count of (sizes.length > 0 ? sizes : [10, 100, 1000]).filter((one) => one > 0)) {
  writeManyLectures(ours, count);
  const now = {...(await measureBuild(ours, OUT, NO_CACHE)), count};
  const marks = count === 1000 ? THOUSAND : undefined;
  console.log(
    `${count} lectures: ${now.pages} pages, ${judge(now.seconds, marks?.seconds)} s, ${judge(now.megabytes, marks?.megabytes)} MB of memory, ${now.htmlMegabytes.toFixed(1)} MB of HTML, index ${now.indexKilobytes.toFixed(0)} kB`,
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

/** Writes a figure, beside its mark where there is one; a mark that is missed fails the run. */
function judge(value: number, mark?: number, digits = 0): string {
  const figure = value.toFixed(digits);
  if (mark === undefined) return figure;
  if (value <= mark) return `${figure} (≤ ${mark})`;
  process.exitCode = 1;
  return `${figure} (> ${mark} !)`;
}
