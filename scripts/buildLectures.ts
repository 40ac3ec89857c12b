/**
 * Builds the site with the lectures of `tests/fixtures/lectures` beside its own,
 * for the tests of a site that holds several.
 */
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {SITE, buildCopy} from '../tests/site/siteCopy';

/** The copy; what is built lies in its folder `build`. It stands inside the project, so that it finds what is installed. */
const COPY = 'build-lectures';

rmSync(COPY, {recursive: true, force: true});
mkdirSync(COPY);
for (const name of SITE) cpSync(name, path.join(COPY, name), {recursive: true});
cpSync('tests/fixtures/lectures', COPY, {recursive: true});
// Lists of a few dozen entries stand on several pages.
const config = path.join(COPY, 'docusaurus.config.ts');
const text = readFileSync(config, 'utf8');
const options = text.replace(/^ +knowledgePlugin,$/mu, '[knowledgePlugin, {pageSize: 10}],');
if (options === text)
  throw new Error('docusaurus.config.ts lists no knowledgePlugin on a line of its own.');
writeFileSync(config, options);
const {failed, output} = await buildCopy(COPY);
console.log(output);
process.exitCode = failed ? 1 : 0;
