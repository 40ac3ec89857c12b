import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {listBuiltFiles} from '../pipeline/builtFiles';
import {writeCopies} from './compress';
import {contentPolicy, insertPolicy} from './contentPolicy';
import {headersFile} from './headersFile';
import {planHosting} from './hostingPlan';
import {readInlineScripts} from './inlineScripts';
import {nginxConfig} from './nginxConfig';

import type {PrepareTransform} from '../pipeline/transformPages';

export {compress, compressOthers} from './compress';
export {default} from './compressScripts';

/**
 * Puts its own content security policy into every page, for hosts that send no
 * headers, and writes what other hosts need: `_headers` at the top of the site
 * (Netlify and Cloudflare read it there and do not serve it), and the snippet for
 * nginx in a folder beside the site's, where no server shows it:
 * `build-hosting/nginx.conf`.
 *
 * @param site - the built site
 * @returns the transform, which must be the last on each page: policies hash what stands in it
 * @throws Error that names each page with something that only `unsafe-inline` would allow
 */
export const writePolicies: PrepareTransform = ({outDir, baseUrl}) => {
  const all = new Set<string>();
  const problems: string[] = [];
  return Promise.resolve({
    transform(page, html) {
      const {hashes, forbidden} = readInlineScripts(html);
      for (const hash of hashes) all.add(hash);
      problems.push(...forbidden.map((what) => `  ${page}: ${what}`));
      return insertPolicy(html, contentPolicy(hashes, 'unsaid'));
    },

    onWritten: (page) => writeCopies(outDir, page),

    async onEnd() {
      if (problems.length > 0) {
        throw new Error(
          `The content security policy forbids these scripts in attributes; use a script file or addEventListener:\n${problems.sort().join('\n')}`,
        );
      }
      const plan = planHosting(baseUrl, await listBuiltFiles(outDir), [...all].sort());
      await writeFile(path.join(outDir, '_headers'), headersFile(plan));
      // Docusaurus closes the folder's name with a slash.
      const beside = `${path.resolve(outDir)}-hosting`;
      await mkdir(beside, {recursive: true});
      await writeFile(path.join(beside, 'nginx.conf'), nginxConfig(plan));
    },
  });
};
