import type {ReactNode} from 'react';
import DocBreadcrumbs from '@theme-original/DocBreadcrumbs';

/** Wrapped because they stand inside the article and are not the lecturer's. */
export default function DocBreadcrumbsWrapper(): ReactNode {
  return (
    <div data-voice="editor">
      <DocBreadcrumbs />
    </div>
  );
}
