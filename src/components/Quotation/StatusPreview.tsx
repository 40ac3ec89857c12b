import type {ReactNode} from 'react';

import type {PlacedQuotationFacts} from '@site/src/knowledge/pageFacts';
import {SEEN, STATUS} from '@site/src/knowledge/quotations/statusLabels';

import styles from './styles.module.css';

interface Props {
  facts: PlacedQuotationFacts;
  /** Its id on the page. */
  id: string;
}

/**
 * Says of a quotation what it is from, what it was compared with and when, in plain
 * words: on hover and focus of what it explains, and by touch of its button. Escape
 * closes it.
 */
export default function StatusPreview({facts, id}: Props): ReactNode {
  const {source, status, seen, checked} = facts;
  const {word, sentence} = STATUS[status];
  return (
    <>
      <button
        className={styles.explain}
        type="button"
        popoverTarget={id}
        aria-label={`说明：${word}`}
        data-search="skip"
      />
      <span className={styles.preview} id={id} role="tooltip" popover="auto">
        {source && (
          <>
            <span className={styles.previewTitle}>{source.title}</span>
            {source.date !== undefined && <span>{source.date}</span>}
            {source.publisher !== undefined && <span>{source.publisher}</span>}
          </>
        )}
        <span>
          本站逐字比对（校勘）。{sentence}
          {seen && SEEN[seen].sentence}
          {checked !== undefined && `编者于${checked}查阅出处。`}
        </span>
      </span>
    </>
  );
}
