/**
 * Measures builds, each cold: how this site's time compares with that of stock
 * Docusaurus and search-local for the same pages, and how time, memory and index
 * grow with the number of lectures.
 *
 * Words: the numbers of lectures, default 10 100 1000; with 0 the comparison alone
 */
import {spawnSync} from 'node:child_process';
import {readdirSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';

import {writeManyLectures} from './manyLectures';
import {median} from './median';
import {writeStockSite} from './stockSite';

const SCRATCH = path.resolve('build-bench');
const ROUNDS = 3;
/** Time and memory have a part that does not grow; the growth beyond it may be this much over linear. */
const TOLERANCE = 1.15;

interface Build {
  seconds: number;
  megabytes: number;
  pages: number;
  indexKilobytes: number;
}

/** Each process that the build starts tells its peak as it ends. */
const TELL_MEMORY =
  "--import=data:text/javascript,process.on('exit',()=>console.error('maxRSS='+process.resourceUsage().maxRSS))";

function build(siteDir: string): Build {
  const outDir = path.join(SCRATCH, 'out');
  for (const stale of [outDir, path.join(siteDir, '.docusaurus'), 'node_modules/.cache']) {
    rmSync(stale, {recursive: true, force: true});
  }
  const start = performance.now();
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', siteDir, '--out-dir', outDir],
    {encoding: 'utf8', maxBuffer: 1e9, env: {...process.env, NODE_OPTIONS: TELL_MEMORY}},
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stdout.slice(-2000) + stderr.slice(-2000));
  const peaks = Array.from(stderr.matchAll(/maxRSS=(\d+)/gu), ([, peak]) => Number(peak));
  const files = readdirSync(outDir, {recursive: true, encoding: 'utf8'});
  const index = files.find((file) => file.startsWith('search-index'));
  return {
    seconds,
    megabytes: Math.max(...peaks) / 1024,
    pages: files.filter((file) => file.endsWith('.html')).length,
    indexKilobytes: index === undefined ? 0 : statSync(path.join(outDir, index)).size / 1000,
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
  `one lecture: stock ${seconds('stock').toFixed(1)} s, this site ${seconds('ours').toFixed(1)} s, ratio ${ratio.toFixed(2)} ${ratio <= 1.3 ? '≤' : '>'} 1.3 (medians of ${ROUNDS}, interleaved)`,
);

let before: (Build & {count: number}) | undefined;
for (const count of (sizes.length > 0 ? sizes : [10, 100, 1000]).filter((one) => one > 0)) {
  writeManyLectures(ours, count);
  const now = {...build(ours), count};
  const {megabytes, pages, indexKilobytes} = now;
  console.log(
    `${count} lectures: ${pages} pages, ${now.seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, index ${indexKilobytes.toFixed(0)} kB`,
  );
  if (before) {
    for (const key of ['seconds', 'megabytes', 'indexKilobytes'] as const) {
      const grown = now[key] / before[key];
      const times = count / before.count;
      console.log(
        `  ${key}: × ${grown.toFixed(2)} for × ${times.toFixed(1)} lectures: ${grown <= times * TOLERANCE ? 'no worse than linear' : 'WORSE than linear'}`,
      );
    }
  }
  before = now;
}
