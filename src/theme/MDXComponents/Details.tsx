import type {ComponentProps, ReactNode} from 'react';

/** In place of the theme's, which moves as it opens: the browser's own. */
export default function MDXDetails(props: ComponentProps<'details'>): ReactNode {
  return <details {...props} />;
}
