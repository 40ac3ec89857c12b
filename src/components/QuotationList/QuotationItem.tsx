import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

import CollationStatus from '@site/src/components/CollationStatus';
import {lectureName} from '@site/src/components/lectureName';
import type {QuotationEntry} from '@site/src/knowledge/quotations/views';

import styles from './styles.module.css';

/** The value by which lists filter quotations without a source. */
export const NO_SOURCE = 'none';

interface Props {
  entry: QuotationEntry;
  /** Whether the source is named; on its own page it need not be. */
  withSource?: boolean;
}

/** One quotation in a list: its words lead to its page, its place to the exact location. */
export default function QuotationItem({entry, withSource = false}: Props): ReactNode {
  const {href, lines, lecture, attribution, source, location, status, seen} = entry;
  return (
    <li
      className={styles.item}
      data-lecture={lecture}
      data-source={source?.id ?? NO_SOURCE}
      data-status={status}
      data-seen={seen}>
      <Link className={styles.words} to={href}>
        {lines.join('；')}
      </Link>
      <span className={styles.facts}>
        <CollationStatus status={status} seen={seen} />
        {withSource && source && <Link to={source.href}>{attribution ?? source.label}</Link>}
        <Link to={location.href}>
          {lectureName(lecture)}第 {location.number} 张：{location.title}
        </Link>
      </span>
    </li>
  );
}
