import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

import type {QuotationFacts, SourceBrief} from '@site/src/knowledge/quotations/views';
import {SEEN, STATUS} from '@site/src/knowledge/quotations/statusLabels';

import styles from './styles.module.css';

interface Props {
  facts: QuotationFacts;
  source: SourceBrief;
}

/** The link to a quotation's source, with a preview of it on hover and focus; Escape closes that. */
export default function SourceLink({facts, source}: Props): ReactNode {
  const preview = `source-of-${facts.id}`;
  return (
    <span className={styles.sourceLink} data-preview="">
      <Link to={source.href} aria-describedby={preview}>
        {facts.attribution ?? source.label}
      </Link>
      <span className={styles.preview} id={preview} role="tooltip">
        <span className={styles.previewTitle}>{source.title}</span>
        {source.date !== undefined && <span>{source.date}</span>}
        {source.publisher !== undefined && <span>{source.publisher}</span>}
        <span>
          {STATUS[facts.status].sentence}
          {facts.seen && SEEN[facts.seen].sentence}
        </span>
      </span>
    </span>
  );
}
