/** Runs the browser tests against the sites already built, with the browser that is there. */
import {spawnSync} from 'node:child_process';

import {ensureBrowser} from './browser';
import {ensureNginx} from './findNginx';

ensureBrowser();
ensureNginx();
const {status} = spawnSync(
  'npx',
  ['--no-install', 'playwright', 'test', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
