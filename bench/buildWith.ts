import {spawnSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import type {Generator} from './generators';
import type {SitePage} from './sitePages';

/** Soon done where it was installed before, and soon given up where there is no network. */
const SOON = ['--prefer-offline', '--fetch-retries=1'];
const QUIETLY = ['--ignore-scripts', '--no-audit', '--no-fund'];
/** How long an installation or a build may take, in milliseconds. */
const PATIENCE = 5 * 60_000;

/**
 * Installs a generator in a temporary folder, so that this project depends on
 * none of them, and builds the same pages with it.
 *
 * @param generator - which
 * @param pages - the pages
 * @returns the folder of the built site
 * @throws Error where npm does not give its packages, or the build fails
 */
export function buildWith(generator: Generator, pages: readonly SitePage[]): string {
  const {name, packages, build, content, output, configure, page} = generator;
  const siteDir = path.join(tmpdir(), `lectures-bench-${name.toLowerCase()}`);
  const write = (file: string, text: string): void => {
    const target = path.join(siteDir, file);
    mkdirSync(path.dirname(target), {recursive: true});
    writeFileSync(target, text);
  };
  // What an earlier run installed may stay.
  for (const folder of [content, output]) {
    rmSync(path.join(siteDir, folder), {recursive: true, force: true});
  }
  write('package.json', JSON.stringify({private: true, type: 'module', scripts: {build}}));
  npm(siteDir, ['install', ...SOON, ...QUIETLY, ...packages]);
  for (const [file, text] of Object.entries(configure(pages))) write(file, text);
  for (const one of pages) write(path.join(content, one.address, 'index.md'), page(one));
  npm(siteDir, ['run', 'build']);
  return path.join(siteDir, output);
}

function npm(cwd: string, words: readonly string[]): void {
  const {status, stdout, stderr} = spawnSync('npm', words, {
    cwd,
    encoding: 'utf8',
    timeout: PATIENCE,
    shell: process.platform === 'win32',
    env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'},
  });
  if (status !== 0) {
    throw new Error(`npm ${words[0] ?? ''}: ${(stdout + stderr).trim().slice(-800)}`);
  }
}
