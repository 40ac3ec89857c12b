import type {ReactNode} from 'react';

import type {QuotationStatus} from '@site/src/knowledge/quotations/collateQuotation';
import {SEEN, STATUS} from '@site/src/knowledge/quotations/statusLabels';
import type {SeenOn} from '@site/src/knowledge/quotations/views';

import styles from './styles.module.css';

interface Props {
  status: QuotationStatus;
  /** What the words were compared with, which is shown beside the status. */
  seen?: SeenOn | undefined;
}

/** The status of a collation: shapes and words, so that colour is not needed to tell it. */
export default function CollationStatus({status, seen}: Props): ReactNode {
  const against = seen && SEEN[seen];
  return (
    <span className={styles.status}>
      <span className={styles.shape} aria-hidden="true">
        {STATUS[status].shape}
      </span>
      {STATUS[status].word}{' '}
      {against && against.word !== '' && (
        <span className={styles.seen}>
          <span className={styles.shape} aria-hidden="true">
            {against.shape}
          </span>
          {against.word}
        </span>
      )}
    </span>
  );
}
