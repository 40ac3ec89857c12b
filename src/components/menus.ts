import type {MouseEvent} from 'react';

/** The ids of the menus of a phone: the navigation bar's links, and a doc's contents. */
export const SITE_MENU = 'site-menu';
export const DOCS_MENU = 'docs-menu';

/**
 * Closes a menu where a link in it was followed: in the author's live preview the
 * page stays.
 *
 * @param event - a click in the menu
 */
export function closeMenu({target, currentTarget}: MouseEvent<HTMLElement>): void {
  if (target instanceof Element && target.closest('a') && currentTarget.matches(':popover-open')) {
    currentTarget.hidePopover();
  }
}
