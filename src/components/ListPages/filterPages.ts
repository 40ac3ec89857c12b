import type {PageFacts} from '@site/src/knowledge/pageFacts';
import {listPageHref} from '@site/src/knowledge/publishing/listPages';

/**
 * Says what the filters of a list need to know where it stands on several pages.
 *
 * @param page - the page; left out where the list stands on one
 * @returns the addresses of all its pages, and which of them this is
 */
export function filterPages(page: PageFacts['page']): {pages?: string[]; here?: number} {
  if (!page) return {};
  const pages = Array.from({length: page.count}, (_, at) => listPageHref(page.href, at + 1));
  return {pages, here: page.number - 1};
}
