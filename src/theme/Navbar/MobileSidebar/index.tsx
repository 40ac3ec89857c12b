import type {ReactNode} from 'react';
import {useThemeConfig} from '@docusaurus/theme-common';
import NavbarItem from '@theme/NavbarItem';
import type {Props as NavbarItemProps} from '@theme/NavbarItem';

import {closeMenu, SITE_MENU} from '@site/src/components/menus';

import styles from './styles.module.css';

/** In place of the theme's: on a phone, the links of the navigation bar. A doc's contents have a menu of their own. */
export default function NavbarMobileSidebar(): ReactNode {
  // The theme's own types leave the items' kinds open.
  const items = useThemeConfig().navbar.items as NavbarItemProps[];
  return (
    <div className={styles.menu} id={SITE_MENU} popover="auto" onClick={closeMenu}>
      <ul className="menu__list">
        {items.map((item, index) => (
          <NavbarItem key={index} mobile {...item} />
        ))}
      </ul>
    </div>
  );
}
