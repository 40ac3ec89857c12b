import type {ReactNode} from 'react';

import type {Citation} from '@site/src/knowledge/sources/views';

import styles from './styles.module.css';

/** References in the form of the national standard, each labelled with its edition. */
export default function Citations({citations}: {citations: readonly Citation[]}): ReactNode {
  return (
    <dl className={styles.citations}>
      {citations.map(({edition, text}) => (
        <div key={edition}>
          <dt>GB/T 7714—{edition}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
