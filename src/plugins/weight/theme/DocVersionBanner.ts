import type {ReactNode} from 'react';

/** In place of the theme's: the lectures have one version. */
export default function DocVersionBanner(): ReactNode {
  return null;
}
