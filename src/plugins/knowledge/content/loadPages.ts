import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {readHeadings} from '../../../knowledge/headings';
import {readMdx} from '../../../knowledge/readMdx';
import {fileOf} from './files';

import type {WrittenPage} from '../../../knowledge/permalinks/addresses';
import type {Problem} from '../../../knowledge/problems';
import type {AddressOf} from './files';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';

/**
 * Reads the headings of every doc. A lecture's pages are left to those who read
 * its slides.
 *
 * @param siteDir - the site's folder
 * @param docs - all loaded docs
 * @param addressOf - gives the address of a doc's page
 * @returns the pages with the ids of their headings, and what is wrong with these
 */
export async function loadPages(
  siteDir: string,
  docs: readonly DocMetadata[],
  addressOf: AddressOf,
): Promise<{pages: WrittenPage[]; problems: Problem[]}> {
  const loaded = await Promise.all(
    docs.map(async (doc) => {
      const page = {href: addressOf(doc), file: fileOf(doc)};
      if (doc.id.startsWith('lectures/')) return {page: {...page, ids: []}, problems: []};
      const {root} = readMdx(page.file, await readFile(path.join(siteDir, page.file), 'utf8'));
      const {ids, problems} = root ? readHeadings(page.file, root) : {ids: [], problems: []};
      return {page: {...page, ids}, problems};
    }),
  );
  return {
    pages: loaded.map(({page}) => page),
    problems: loaded.flatMap(({problems}) => problems),
  };
}
