import type {ReactNode} from 'react';
import TOCItems from '@theme/TOCItems';
import type {Props} from '@theme/TOCCollapsible';
import clsx from 'clsx';

import styles from './styles.module.css';

/** In place of the theme's, which opens by script: the browser's own. */
export default function TOCCollapsible({className, ...items}: Props): ReactNode {
  return (
    <details className={clsx(styles.contents, className)}>
      <summary>本页总览</summary>
      <TOCItems {...items} />
    </details>
  );
}
