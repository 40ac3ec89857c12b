/** Builds the site and packs it into `build-package/`: `npm run package`. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';

import {DOCUSAURUS} from '../docusaurus';
import {makePackage} from './makePackage';

const FOLDER = 'build-package';
const FILE = `${FOLDER}/lectures-and-quotations.zip`;

mkdirSync(FOLDER, {recursive: true});
execFileSync(process.execPath, [DOCUSAURUS, 'build', '--out-dir', `${FOLDER}/site`], {
  stdio: 'inherit',
  env: {...process.env, BASE_URL: '/'},
});
const zip = makePackage(`${FOLDER}/site`);
writeFileSync(FILE, zip);
console.log(`${FILE}: ${(zip.length / 1024).toFixed(0)} kB`);
