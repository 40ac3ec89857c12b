import type {ReactNode} from 'react';
import PaginatorNavLink from '@theme/PaginatorNavLink';

import {usePageFacts} from '@site/src/components/PageFacts';
import {listPageHref} from '@site/src/knowledge/publishing/listPages';

/** The way to the pages before and after, under a list that stands on several. */
export default function ListPages(): ReactNode {
  const {page} = usePageFacts() ?? {};
  if (!page) return null;
  const {href, number, count} = page;
  return (
    <nav className="pagination-nav" aria-label="列表分页" data-search="skip">
      {number > 1 && (
        <PaginatorNavLink
          permalink={listPageHref(href, number - 1)}
          subLabel="上一页"
          title={`第 ${number - 1} 页，共 ${count} 页`}
        />
      )}
      {number < count && (
        <PaginatorNavLink
          permalink={listPageHref(href, number + 1)}
          subLabel="下一页"
          title={`第 ${number + 1} 页，共 ${count} 页`}
          isNext
        />
      )}
    </nav>
  );
}
