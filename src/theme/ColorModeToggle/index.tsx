import type {ReactNode} from 'react';
import siteStorage from '@generated/site-storage';

import ColorMode from '@site/src/islands/ColorMode';

/** In place of the theme's, as an island; where it is shown is the theme's to say. */
export default function ColorModeToggle({className}: {className?: string}): ReactNode {
  return (
    <div className={className}>
      <ColorMode storageKey={`theme${siteStorage.namespace}`} />
    </div>
  );
}
