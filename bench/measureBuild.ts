import {spawn} from 'node:child_process';
import {readdirSync, rmSync, statSync} from 'node:fs';
import {totalmem} from 'node:os';
import path from 'node:path';

import {DOCUSAURUS} from '../scripts/docusaurus';
import {treeMemory} from './processTree';

import type {Measured} from './growth';

/** What a build took and made. */
export interface Build extends Measured {
  pages: number;
}

/** A thousand lectures may need more than Node takes by itself. */
const HEAP = `--max-old-space-size=${Math.floor((totalmem() / 2 ** 20) * 0.6)}`;
/** How often memory is looked at, in milliseconds. */
const LOOK = 500;

/**
 * Builds a site, cold, and measures it.
 *
 * @param siteDir - its source, below this project's folder
 * @param outDir - where it is built to
 * @param env - environment variables for the build
 * @returns what it took and made; memory is the peak of all processes together
 * @throws Error with the end of what the build printed where it fails
 */
export async function measureBuild(
  siteDir: string,
  outDir: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Build> {
  const stale = ['.docusaurus', 'node_modules/.cache'].map((name) => path.join(siteDir, name));
  for (const folder of [outDir, ...stale, 'node_modules/.cache']) {
    rmSync(folder, {recursive: true, force: true});
  }
  const start = performance.now();
  const megabytes = await run([DOCUSAURUS, 'build', siteDir, '--out-dir', outDir], env);
  const seconds = (performance.now() - start) / 1000;
  const files = readdirSync(outDir, {recursive: true, encoding: 'utf8'});
  const pages = files.filter((file) => file.endsWith('.html'));
  const sizeOf = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + statSync(path.join(outDir, name)).size, 0);
  return {
    seconds,
    megabytes,
    pages: pages.length,
    htmlMegabytes: sizeOf(pages) / 1e6,
    indexKilobytes: sizeOf(files.filter(isIndex)) / 1000,
  };
}

/** Whether a file belongs to the search index, but is no compressed copy. */
function isIndex(file: string): boolean {
  return /^search-index\.json$/u.test(file);
}

/** Runs a program of Node and gives the peak of its memory, in megabytes. */
function run(words: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const program = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NODE_OPTIONS: HEAP, ...env},
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, treeMemory(program.pid ?? NaN));
  }, LOOK);
  const printed: Buffer[] = [];
  for (const stream of [program.stdout, program.stderr]) {
    stream.on('data', (part: Buffer) => printed.push(part));
  }
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve(peak / 1e6);
      else reject(new Error(Buffer.concat(printed).toString().slice(-4000)));
    });
  });
}
