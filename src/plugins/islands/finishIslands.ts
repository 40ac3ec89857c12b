import {readdirSync} from 'node:fs';
import {readFile, readdir, rename, rm} from 'node:fs/promises';
import path from 'node:path';

import {listBuiltFiles} from '../pipeline/builtFiles';
import {readPage} from './readPage';
import {readStyleNames, removeUnused} from './usedStyles';

import type {PrepareTransform} from '../pipeline/transformPages';

/** Where the bundler puts the site's one stylesheet. */
const STYLES = 'assets/css';

/**
 * Puts the styles into the pages, where nothing has to be waited for, without the
 * rules that no page and no island uses. It holds each page to what we build
 * upon: Docusaurus' root element, the link to the stylesheet, our script, and
 * islands that exist. The stylesheet as it was is kept in
 * `.docusaurus/islands/styles.css`, for comparison.
 *
 * @param site - the built site
 * @returns what does so to a page
 * @throws Error that names what is not where it was
 */
export const finishIslands: PrepareTransform = async ({
  outDir,
  siteDir,
  generatedFilesDir,
  baseUrl,
  routesPaths,
}) => {
  const found = await readdir(path.join(outDir, STYLES));
  const [name] = found;
  if (name === undefined || found.length > 1) {
    throw new Error(`${STYLES} has ${found.length} files where one stylesheet was expected.`);
  }
  const stylesheet = `${baseUrl}${STYLES}/${name}`;
  const pages = new Set(routesPaths.map((route) => fileOfRoute(route, baseUrl)));
  const islands = new Set(
    readdirSync(path.join(siteDir, 'src/islands'), {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name),
  );

  const used = new Set<string>();
  const written = new Set(await listBuiltFiles(outDir));
  for (const file of written) {
    const isScript = file.endsWith('.js');
    if (!isScript && !pages.has(file)) continue;
    const text = await readFile(path.join(outDir, file), 'utf8');
    for (const one of isScript ? (text.match(/[\w-]+/gu) ?? []) : readStyleNames(text))
      used.add(one);
  }
  const css = removeUnused(await readFile(path.join(outDir, STYLES, name), 'utf8'), used);
  const style = `<style>${css}</style>`;

  return {
    transform(file, html) {
      if (!pages.has(file)) return html;
      const {link, unknown, assets} = readPage(file, html, {
        stylesheet,
        scripts: `${baseUrl}assets/js/`,
        assets: `${baseUrl}assets/`,
        islands,
      });
      const missing = assets.find((address) => !written.has(address.slice(baseUrl.length)));
      if (missing !== undefined) {
        throw new Error(`${file} shows ${missing}, which no bundle has written.`);
      }
      if (unknown !== undefined) {
        throw new Error(`${file} has the island “${unknown}”, but src/islands has no such folder.`);
      }
      return html.slice(0, link.start) + style + html.slice(link.end);
    },

    async onEnd() {
      await rename(
        path.join(outDir, STYLES, name),
        path.join(generatedFilesDir, 'islands/styles.css'),
      );
      await rm(path.join(outDir, STYLES), {recursive: true});
    },
  };
};

function fileOfRoute(route: string, baseUrl: string): string {
  const below = route.slice(baseUrl.length);
  if (below === '404.html') return below;
  return path.posix.join(below, 'index.html');
}
