import type {ReactNode} from 'react';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocRoot/Layout';
import clsx from 'clsx';
import Main from '@theme/DocRoot/Layout/Main';

import {DOCS_MENU} from '@site/src/components/menus';

import Sidebar from './Sidebar';
import styles from './styles.module.css';

/**
 * In place of the theme's, whose sidebar and way back to the top act by script. The
 * sidebar stands behind the page's own words: a browser that follows a text
 * directive takes the first match, and would find a heading's words there.
 */
export default function DocRootLayout({children}: Props): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <div className={clsx(styles.docs, !sidebar && styles.alone)}>
      {sidebar && (
        <button className={styles.open} type="button" popoverTarget={DOCS_MENU}>
          目录
        </button>
      )}
      <Main hiddenSidebarContainer={false}>{children}</Main>
      {sidebar && <Sidebar items={sidebar.items} />}
    </div>
  );
}
