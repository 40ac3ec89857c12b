import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import DocSidebarItems from '@theme/DocSidebarItems';
import type {Props} from '@theme/DocSidebarItem/Category';
import clsx from 'clsx';

/**
 * In place of the theme's, which opens and closes by script. What a category with
 * a page of its own holds is listed on that page and beneath it; without one it is
 * the browser's own `<details>`.
 */
export default function DocSidebarItemCategory({item, activePath, level}: Props): ReactNode {
  const {label, href, items, collapsible, collapsed, className} = item;
  const isActive = isActiveSidebarItem(item, activePath);
  const isOpen = isActive || !collapsible || !collapsed;
  const isCurrent = href?.replace(/\/$/u, '') === activePath.replace(/\/$/u, '');
  const list = (
    <ul className="menu__list">
      <DocSidebarItems items={items} activePath={activePath} level={level + 1} />
    </ul>
  );
  return (
    <li
      className={clsx(
        ThemeClassNames.docs.docSidebarItemCategory,
        ThemeClassNames.docs.docSidebarItemCategoryLevel(level),
        'menu__list-item',
        className,
      )}>
      {href === undefined ? (
        <details open={isOpen}>
          <summary className="menu__link">{label}</summary>
          {list}
        </details>
      ) : (
        <>
          <Link
            className={clsx('menu__link', isActive && 'menu__link--active')}
            to={href}
            aria-current={isCurrent ? 'page' : undefined}>
            {label}
          </Link>
          {isOpen && list}
        </>
      )}
    </li>
  );
}
