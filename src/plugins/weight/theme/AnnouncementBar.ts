import type {ReactNode} from 'react';

/** In place of the theme's: the site announces nothing. */
export default function AnnouncementBar(): ReactNode {
  return null;
}
