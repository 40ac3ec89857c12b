import {visit} from 'unist-util-visit';

import type {Problem} from '../problems';
import type {Root} from 'mdast';

/** A link from a page to another site. */
export interface ExternalLink {
  url: string;
  line: number;
}

/**
 * Finds a page's links to other sites.
 *
 * @param root - the parsed page
 * @returns the links in order
 */
export function findExternalLinks(root: Root): ExternalLink[] {
  const links: ExternalLink[] = [];
  visit(root, 'link', ({url, position}) => {
    if (/^(?:https?:)?\/\//iu.test(url)) links.push({url, line: position?.start.line ?? 1});
  });
  return links;
}

/**
 * Checks that a page links to other sites only where a source does: those
 * links were looked at, and their tier allows them.
 *
 * @param file - the page's file, as named in messages
 * @param links - its links to other sites
 * @param allowed - the addresses of all sources' links
 * @returns a problem for each other link
 */
export function checkExternalLinks(
  file: string,
  links: readonly ExternalLink[],
  allowed: ReadonlySet<string>,
): Problem[] {
  return links
    .filter(({url}) => !allowed.has(url))
    .map(({url, line}) => ({
      file,
      line,
      found: `a link to ${url}, which is not among the links of any source`,
      mend: 'add it to a source’s links with tier A or B and what it shows, or remove it',
    }));
}
