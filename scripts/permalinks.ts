/** Writes addresses that are new into `permalinks.yml`, and shows them. */
import {spawnSync} from 'node:child_process';

import {DOCUSAURUS} from './docusaurus';

// The site is loaded and checked as for a build, and not built.
const {status} = spawnSync(process.execPath, [DOCUSAURUS, 'build'], {
  stdio: 'inherit',
  env: {...process.env, PERMALINKS: 'write', DOCUSAURUS_EXIT_AFTER_LOADING: 'true'},
});
process.exitCode = status ?? 1;
