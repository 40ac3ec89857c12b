/** Runs every check of the project, each to its end, and prints a summary. */
import {spawn} from 'node:child_process';

import {ensureBrowser} from './browser';
import {ensureNginx} from './findNginx';

interface Check {
  name: string;
  /** A program of node_modules, which npm's scripts find by name, with its words. */
  command: string;
  env?: Readonly<Record<string, string>>;
  /** The checks this one cannot run without. */
  needs?: readonly string[];
  /** What must be there for it; gives a line about it. */
  ensure?: () => string;
}

/** What uses one core alone: two rows of checks, side by side. */
const sideBySide: readonly (readonly Check[])[] = [
  [
    {name: 'build', command: 'docusaurus build'},
    {
      name: 'build under /kb/',
      command: 'docusaurus build --out-dir build-kb',
      env: {BASE_URL: '/kb/'},
    },
    {name: 'build with three lectures', command: 'jiti scripts/buildLectures.ts'},
  ],
  [
    {name: 'formatting', command: 'prettier --check . --log-level warn'},
    {name: 'lint', command: 'eslint .'},
    {name: 'types', command: 'tsc'},
  ],
];

/** What uses all cores, one after the other. */
const alone: readonly Check[] = [
  {name: 'unit tests', command: 'vitest run --project unit --coverage'},
  {
    name: 'site tests',
    command: 'vitest run --project site',
    needs: ['build', 'build with three lectures'],
  },
  {
    name: 'browser tests',
    command: 'playwright test',
    needs: ['build', 'build under /kb/', 'build with three lectures'],
    ensure: () => {
      const without = 'not to be had here, so the headers of hosts are not tested';
      return `browser: ${ensureBrowser()}\nnginx: ${ensureNginx() ?? without}`;
    },
  },
];

type Show = 'at once' | 'afterwards';

const results: {name: string; passed: boolean; seconds: number}[] = [];

await Promise.all(
  sideBySide.map(async (row) => {
    for (const check of row) await run(check, 'afterwards');
  }),
);
for (const check of alone) await run(check, 'at once');

console.log('\n── summary');
for (const {name, passed, seconds} of results) {
  console.log(`${passed ? '✓ passed' : '✗ failed'}  ${name} (${seconds.toFixed(1)} s)`);
}
const failed = results.filter(({passed}) => !passed).length;
console.log(`\nchecks: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a check and keeps its result; what it prints is shown as it comes, or as a whole afterwards. */
async function run(check: Check, show: Show): Promise<void> {
  const {name, needs, ensure} = check;
  const heading = `\n── ${name}`;
  const start = performance.now();
  let passed = false;
  if (show === 'at once') console.log(heading);
  const broken = results.find((result) => !result.passed && needs?.includes(result.name));
  if (broken) {
    console.log(`cannot run: “${broken.name}” failed`);
  } else {
    try {
      if (ensure) console.log(ensure());
      const {code, printed} = await execute(check, show);
      passed = code === 0;
      if (show === 'afterwards') console.log(`${heading}\n${printed}`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
  results.push({name, passed, seconds: (performance.now() - start) / 1000});
}

function execute(
  {command, env}: Check,
  show: Show,
): Promise<{code: number | null; printed: string}> {
  const output = show === 'at once' ? 'inherit' : 'pipe';
  const program = spawn(command, {
    stdio: ['ignore', output, output],
    // Finds what npm put on the path, with whatever ending it has on Windows.
    shell: true,
    env: {...process.env, ...env},
  });
  const printed: Buffer[] = [];
  const keep = (part: Buffer): number => printed.push(part);
  program.stdout?.on('data', keep);
  program.stderr?.on('data', keep);
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('close', (code) => {
      resolve({code, printed: Buffer.concat(printed).toString()});
    });
  });
}
