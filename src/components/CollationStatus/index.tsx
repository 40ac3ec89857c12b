import type {ReactNode} from 'react';

import type {QuotationStatus} from '@site/src/knowledge/quotations/collateQuotation';
import {STATUS} from '@site/src/knowledge/quotations/statusLabels';

import styles from './styles.module.css';

/** The status of a collation: a shape and a word, so that colour is not needed to tell it. */
export default function CollationStatus({status}: {status: QuotationStatus}): ReactNode {
  const {shape, word} = STATUS[status];
  return (
    <span className={styles.status}>
      <span className={styles.shape} aria-hidden="true">
        {shape}
      </span>
      {word}
    </span>
  );
}
