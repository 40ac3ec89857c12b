import type {ReactNode} from 'react';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {useLocation} from '@docusaurus/router';
import DocSidebarItems from '@theme/DocSidebarItems';
import type {PropSidebar} from '@docusaurus/plugin-content-docs';
import clsx from 'clsx';

import {closeMenu, DOCS_MENU} from '@site/src/components/menus';

import styles from './styles.module.css';

/** A doc's contents: beside the text of a wide window, and in a narrow one a popover that its button opens. */
export default function Sidebar({items}: {items: PropSidebar}): ReactNode {
  const {pathname} = useLocation();
  return (
    <aside className={clsx(ThemeClassNames.docs.docSidebarContainer, styles.container)}>
      <nav
        className={clsx('menu thin-scrollbar', styles.menu)}
        id={DOCS_MENU}
        popover="auto"
        aria-label="文档侧边栏"
        onClick={closeMenu}>
        <ul className={clsx(ThemeClassNames.docs.docSidebarMenu, 'menu__list')}>
          <DocSidebarItems items={items} activePath={pathname} level={1} />
        </ul>
      </nav>
    </aside>
  );
}
