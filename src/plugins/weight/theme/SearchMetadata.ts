import type {ReactNode} from 'react';

/** In place of the theme's, which speaks to a search service; this site searches itself. */
export default function SearchMetadata(): ReactNode {
  return null;
}
