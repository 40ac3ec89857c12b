import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {listBuiltFiles} from '../assembly/builtFiles';
import {inParallel} from '../assembly/inParallel';
import {AT_ONCE as COMPRESSED_AT_ONCE, compressSoon} from './compress';
import {contentPolicy, insertPolicy} from './contentPolicy';
import {headersFile} from './headersFile';
import {planHosting} from './hostingPlan';
import {readInlineScripts} from './inlineScripts';
import {nginxConfig} from './nginxConfig';

import type {AssemblyStep} from '../assembly';

export {compress, compressOthers} from './compress';
export {default} from './compressScripts';

/** Pages that are in memory at the same time. */
const AT_ONCE = 8;

/**
 * Puts its own content security policy into every page, for hosts that send no
 * headers, and writes what other hosts need: `_headers` at the top of the site
 * (Netlify and Cloudflare read it there and do not serve it), and the snippet for
 * nginx in a folder beside the site's, where no server shows it:
 * `build-hosting/nginx.conf`.
 *
 * @param site - the built site
 * @throws Error that names each page with something that only `unsafe-inline` would allow
 */
export const writePolicies: AssemblyStep = async ({outDir, baseUrl}) => {
  const files = await listBuiltFiles(outDir);
  const all = new Set<string>();
  const problems: string[] = [];
  const pages = files.filter((file) => file.endsWith('.html'));
  await inParallel(pages, AT_ONCE, async (page) => {
    const place = path.join(outDir, page);
    const html = await readFile(place, 'utf8');
    const {hashes, forbidden} = readInlineScripts(html);
    for (const hash of hashes) all.add(hash);
    problems.push(...forbidden.map((what) => `  ${page}: ${what}`));
    await writeFile(place, insertPolicy(html, contentPolicy(hashes, 'unsaid')));
  });
  if (problems.length > 0) {
    throw new Error(
      `The content security policy forbids these scripts in attributes; use a script file or addEventListener:\n${problems.sort().join('\n')}`,
    );
  }
  // No later step changes pages: the policies hash what stands in them.
  compressSoon(outDir, pages, COMPRESSED_AT_ONCE);
  const plan = planHosting(baseUrl, files, [...all].sort());
  await writeFile(path.join(outDir, '_headers'), headersFile(plan));
  // Docusaurus closes the folder's name with a slash.
  const beside = `${path.resolve(outDir)}-hosting`;
  await mkdir(beside, {recursive: true});
  await writeFile(path.join(beside, 'nginx.conf'), nginxConfig(plan));
};
