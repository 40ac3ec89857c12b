import {applyTrailingSlash} from '@docusaurus/utils-common';

import type {WrittenPage} from '../../knowledge/permalinks/addresses';
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
