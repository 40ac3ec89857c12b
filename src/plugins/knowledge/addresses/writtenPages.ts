import {readdir} from 'node:fs/promises';
import path from 'node:path';

import {applyTrailingSlash} from '@docusaurus/utils-common';

import type {WrittenPage} from '../../../knowledge/permalinks/addresses';
import type {LoadedContent} from '@docusaurus/plugin-content-pages';
import type {AllContent, DocusaurusConfig} from '@docusaurus/types';

/**
 * Finds the pages written as components, in `src/pages`.
 *
 * @param allContent - what all plugins loaded
 * @param siteConfig - the site's configuration
 * @returns the pages with their files
 */
export function findWrittenPages(
  allContent: AllContent,
  siteConfig: DocusaurusConfig,
): WrittenPage[] {
  const pages = allContent['docusaurus-plugin-content-pages']?.default as LoadedContent | undefined;
  return (pages ?? []).map(({permalink, source}) => ({
    href: applyTrailingSlash(permalink, siteConfig),
    file: source.replace(/^@site\//u, ''),
    ids: [],
  }));
}

/**
 * Lists the files that are served as they are.
 *
 * @param siteDir - the site's folder
 * @returns their paths below `static`, with forward slashes
 */
export async function findStaticFiles(siteDir: string): Promise<string[]> {
  const folder = path.join(siteDir, 'static');
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => path.relative(folder, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'));
}
