import {useState} from 'react';
import type {ReactNode} from 'react';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import BackToTopButton from '@theme/BackToTopButton';
import DocRootLayoutMain from '@theme/DocRoot/Layout/Main';
import DocRootLayoutSidebar from '@theme/DocRoot/Layout/Sidebar';
import type {Props} from '@theme/DocRoot/Layout';

import styles from './styles.module.css';

/**
 * Ejected from theme-classic 3.10, where the sidebar stands before the page's own
 * words: a browser that follows a text directive takes the first match, and would
 * find a heading's words there.
 */
export default function DocRootLayout({children}: Props): ReactNode {
  const sidebar = useDocsSidebar();
  const [hidden, setHidden] = useState(false);
  return (
    <div className={styles.wrapper}>
      <BackToTopButton />
      <div className={styles.root}>
        <DocRootLayoutMain hiddenSidebarContainer={hidden}>{children}</DocRootLayoutMain>
        {sidebar && (
          <DocRootLayoutSidebar
            sidebar={sidebar.items}
            hiddenSidebarContainer={hidden}
            setHiddenSidebarContainer={setHidden}
          />
        )}
      </div>
    </div>
  );
}
