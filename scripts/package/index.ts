/** Builds the site and packs it into `build-package/`: `npm run package`. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';

import {makePackage} from './makePackage';

const FOLDER = 'build-package';
const FILE = `${FOLDER}/lectures-and-quotations.zip`;

mkdirSync(FOLDER, {recursive: true});
execFileSync('npx', ['--no-install', 'docusaurus', 'build', '--out-dir', `${FOLDER}/site`], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {...process.env, BASE_URL: '/'},
});
const zip = makePackage(`${FOLDER}/site`);
writeFileSync(FILE, zip);
console.log(`${FILE}: ${(zip.length / 1024).toFixed(0)} kB`);
