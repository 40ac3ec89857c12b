/** Runs every check of the project, each to its end, and prints a summary. */
import {spawnSync} from 'node:child_process';

import {ensureBrowser} from './browser';
import {ensureNginx} from './findNginx';

interface Check {
  name: string;
  /** An npm script, or a program of node_modules with its words. */
  command: string;
  env?: Readonly<Record<string, string>>;
  /** The check this one cannot run without. */
  needs?: string;
}

const checks: readonly Check[] = [
  {name: 'formatting', command: 'prettier --check . --log-level warn'},
  {name: 'lint', command: 'eslint .'},
  {name: 'types', command: 'tsc'},
  {name: 'unit tests', command: 'vitest run --project unit --coverage'},
  {name: 'build', command: 'docusaurus build'},
  {
    name: 'build under /kb/',
    command: 'docusaurus build --out-dir build-kb',
    env: {BASE_URL: '/kb/'},
  },
  {
    name: 'build with React',
    command: 'docusaurus build --out-dir build-react',
    env: {RENDERER: 'react'},
  },
  {name: 'site tests', command: 'vitest run --project site', needs: 'build'},
  {name: 'browser tests', command: 'playwright test', needs: 'build under /kb/'},
];

const results: {name: string; outcome: 'passed' | 'failed'; seconds: number}[] = [];
for (const check of checks) {
  console.log(`\n── ${check.name}`);
  const start = performance.now();
  const outcome = run(check) ? 'passed' : 'failed';
  results.push({name: check.name, outcome, seconds: (performance.now() - start) / 1000});
}

console.log('\n── summary');
for (const {name, outcome, seconds} of results) {
  console.log(`${outcome === 'passed' ? '✓' : '✗'} ${outcome}  ${name} (${seconds.toFixed(1)} s)`);
}
const failed = results.filter(({outcome}) => outcome === 'failed').length;
console.log(`\nchecks: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run({name, command, env, needs}: Check): boolean {
  if (results.some((result) => result.name === needs && result.outcome === 'failed')) {
    console.log(`cannot run: “${String(needs)}” failed`);
    return false;
  }
  if (name === 'browser tests') {
    try {
      console.log(`browser: ${ensureBrowser()}`);
      const without = 'not to be had here, so the headers of hosts are not tested';
      console.log(`nginx: ${ensureNginx() ?? without}`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return false;
    }
  }
  const {status} = spawnSync('npx', ['--no-install', ...command.split(' ')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: {...process.env, ...env},
  });
  return status === 0;
}
