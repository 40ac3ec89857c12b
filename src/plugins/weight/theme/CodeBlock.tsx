import type {ReactNode} from 'react';
import type {Props} from '@theme/CodeBlock';

/** In place of the theme's: highlighting is 60 kB of scripts for a site without code. */
export default function CodeBlock({children}: Props): ReactNode {
  return (
    <pre>
      <code>{children}</code>
    </pre>
  );
}
