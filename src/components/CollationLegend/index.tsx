import type {ReactNode} from 'react';

import CollationStatus from '@site/src/components/CollationStatus';
import type {QuotationStatus} from '@site/src/knowledge/quotations/collateQuotation';
import {SEEN, STATUS} from '@site/src/knowledge/quotations/statusLabels';

import styles from './styles.module.css';

const {page, mirror} = SEEN;

/** What each result of a collation means, and what was compared, in the words that the pages use. */
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
      {[page, mirror].map(({shape, word, sentence}) => (
        <div key={word}>
          <dt>
            {shape} {word}
          </dt>
          <dd>{sentence}</dd>
        </div>
      ))}
    </dl>
  );
}
