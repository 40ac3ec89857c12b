import type {ReactNode} from 'react';
import type {Props} from '@theme/CodeBlock/Buttons';

import CopyCode from '@site/src/islands/CopyCode';

/** In place of the theme's: a button that is there before any script. */
export default function CodeBlockButtons({className}: Props): ReactNode {
  return (
    <div className={className}>
      <CopyCode />
    </div>
  );
}
