import type {ReactNode} from 'react';
import DocItemTOCMobile from '@theme-original/DocItem/TOC/Mobile';

/** Wrapped because it stands inside the article and is not the lecturer's. */
export default function DocItemTOCMobileWrapper(): ReactNode {
  return (
    <div data-voice="editor">
      <DocItemTOCMobile />
    </div>
  );
}
