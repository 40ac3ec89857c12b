import type {ReactNode} from 'react';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocRoot/Layout';
import Main from '@theme/DocRoot/Layout/Main';

import Sidebar from './Sidebar';
import styles from './styles.module.css';

/** In place of the theme's, whose sidebar and way back to the top act by script. */
export default function DocRootLayout({children}: Props): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <div className={styles.docs}>
      {sidebar && <Sidebar items={sidebar.items} />}
      <Main hiddenSidebarContainer={false}>{children}</Main>
    </div>
  );
}
