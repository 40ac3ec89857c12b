/** Runs Lighthouse, fetched for the occasion, on every kind of page of the built site. */
import {execFileSync, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {ensureBrowser} from './browser';
import {findNginx} from './findNginx';

/** The last line that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.2.3';
const PORT = 4180;
const PAGES = [
  '',
  'lectures/two-trusts/origin/',
  'handouts/two-trusts/',
  'transcripts/two-trusts/',
  'quotations/',
  'q/definition/',
  'sources/',
  'sources/xi-2013-04-28/',
  'terms/',
  'search/',
  'licences/',
];

interface Report {
  categories: Record<
    string,
    {id: string; score: number; auditRefs: {id: string; weight: number}[]}
  >;
  audits: Record<string, {title: string; score: number | null}>;
}

const serve =
  findNginx() === undefined
    ? ['docusaurus', 'serve', '--no-open', '--port', String(PORT)]
    : ['jiti', 'scripts/nginx.ts', 'build', '/', String(PORT)];
const server = spawn('npx', ['--no-install', ...serve], {
  stdio: 'ignore',
  detached: process.platform !== 'win32',
});
const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
try {
  await new Promise((resolve) => setTimeout(resolve, 5000));
  for (const page of PAGES) {
    const file = path.join(folder, 'report.json');
    const flags = `--chrome-flags=--headless=new${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`;
    const only = '--only-categories=accessibility,best-practices,seo';
    execFileSync(
      'npx',
      ['--yes', LIGHTHOUSE, `http://localhost:${PORT}/${page}`, '--quiet', flags, only].concat(
        '--output=json',
        `--output-path=${file}`,
      ),
      {stdio: 'ignore', env: {...process.env, CHROME_PATH: ensureBrowser()}},
    );
    const {categories, audits} = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const scores = Object.values(categories);
    console.log(`/${page}`, scores.map(({id, score}) => `${id} ${score * 100}`).join(', '));
    for (const {id, weight} of scores.flatMap(({auditRefs}) => auditRefs)) {
      const audit = audits[id];
      if (weight === 0 || audit?.score == null || audit.score === 1) continue;
      console.log(`  ${id}: ${audit.title}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
  if (server.pid !== undefined && process.platform !== 'win32') process.kill(-server.pid);
  else server.kill();
}
