import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {readHeadings} from '../../../knowledge/headings';
import {readMdx} from '../../../knowledge/readMdx';
import {findExternalLinks} from '../../../knowledge/sources/externalLinks';
import {fileOf} from './files';

import type {WrittenPage} from '../../../knowledge/permalinks/addresses';
import type {Problem} from '../../../knowledge/problems';
import type {ExternalLink} from '../../../knowledge/sources/externalLinks';
import type {AddressOf} from './files';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';

/**
 * Reads the headings and the links to other sites of every doc. A lecture's pages are left to those who read
 * its slides.
 *
 * @param siteDir - the site's folder
 * @param docs - all loaded docs
 * @param addressOf - gives the address of a doc's page
 * @returns the pages with the ids of their headings, where they link to, and what is wrong with them
 */
export async function loadPages(
  siteDir: string,
  docs: readonly DocMetadata[],
  addressOf: AddressOf,
): Promise<{
  pages: WrittenPage[];
  externalLinks: {file: string; links: ExternalLink[]}[];
  problems: Problem[];
}> {
  const loaded = await Promise.all(
    docs.map(async (doc) => {
      const page = {href: addressOf(doc), file: fileOf(doc)};
      if (doc.id.startsWith('lectures/'))
        return {page: {...page, ids: []}, links: [], problems: []};
      const text = await readFile(path.join(siteDir, page.file), 'utf8');
      const {root, problems} = readMdx(page.file, text);
      if (!root) return {page: {...page, ids: []}, links: [], problems};
      const headings = readHeadings(page.file, root);
      return {
        page: {...page, ids: headings.ids},
        links: findExternalLinks(root),
        problems: [...problems, ...headings.problems],
      };
    }),
  );
  return {
    pages: loaded.map(({page}) => page),
    externalLinks: loaded.map(({page: {file}, links}) => ({file, links})),
    problems: loaded.flatMap(({problems}) => problems),
  };
}
