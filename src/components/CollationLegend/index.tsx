import type {ReactNode} from 'react';

import CollationStatus from '@site/src/components/CollationStatus';
import type {QuotationStatus} from '@site/src/knowledge/quotations/collateQuotation';
import {STATUS} from '@site/src/knowledge/quotations/statusLabels';

import styles from './styles.module.css';

/** What each result of a collation means, in the words that the pages use. */
export default function CollationLegend(): ReactNode {
  return (
    <dl className={styles.legend}>
      {(Object.keys(STATUS) as QuotationStatus[]).map((status) => (
        <div key={status}>
          <dt>
            <CollationStatus status={status} />
          </dt>
          <dd>{STATUS[status].sentence}</dd>
        </div>
      ))}
    </dl>
  );
}
