import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

import CollationStatus from '@site/src/components/CollationStatus';
import type {QuotationEntry} from '@site/src/knowledge/quotations/views';

import styles from './styles.module.css';

interface Props {
  entry: QuotationEntry;
  /** Whether the source is named; on its own page it need not be. */
  withSource?: boolean;
}

/** One quotation in a list: its words lead to its page, its place to the exact spot. */
export default function QuotationItem({entry, withSource = false}: Props): ReactNode {
  const {href, lines, attribution, source, spot, status, seen} = entry;
  return (
    <li className={styles.item} data-source={source?.id} data-status={status} data-seen={seen}>
      <Link className={styles.words} to={href}>
        {lines.join('；')}
      </Link>
      <span className={styles.facts}>
        <CollationStatus status={status} seen={seen} />
        {withSource && source && <Link to={source.href}>{attribution ?? source.label}</Link>}
        <Link to={spot.href}>
          第 {spot.number} 张：{spot.title}
        </Link>
      </span>
    </li>
  );
}
