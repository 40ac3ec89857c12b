import type {ReactNode} from 'react';
import IconMenu from '@theme/Icon/Menu';

import {SITE_MENU} from '@site/src/components/menus';

/** In place of the theme's: a popover needs no script to open. */
export default function MobileSidebarToggle(): ReactNode {
  return (
    <button
      className="navbar__toggle clean-btn"
      type="button"
      popoverTarget={SITE_MENU}
      aria-label="切换导航栏">
      <IconMenu />
    </button>
  );
}
