/** Writes addresses that are new into `permalinks.yml`, and shows them. */
import {spawnSync} from 'node:child_process';

// The site is loaded and checked as for a build, and not built.
const {status} = spawnSync('npx', ['--no-install', 'docusaurus', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {...process.env, PERMALINKS: 'write', DOCUSAURUS_EXIT_AFTER_LOADING: 'true'},
});
process.exitCode = status ?? 1;
