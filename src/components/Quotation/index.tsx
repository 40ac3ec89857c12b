import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';

import CollationStatus from '@site/src/components/CollationStatus';
import {usePageFacts} from '@site/src/components/PageFacts';
import {SEEN, STATUS} from '@site/src/knowledge/quotations/statusLabels';
import type {QuotationFacts} from '@site/src/knowledge/quotations/views';

import QuotationMenu from './QuotationMenu';
import SourceLink from './SourceLink';
import styles from './styles.module.css';

interface Props {
  id: string;
  children: ReactNode;
  /** Set by the build where the quotation wraps blocks, such as a list. */
  block?: boolean;
}

/**
 * The lecturer's words that quote somebody, in place. Beneath them, in the
 * editor's voice, their source, how they stand to the published wording, and a menu.
 */
export default function Quotation({id, children, block = false}: Props): ReactNode {
  const lecture = usePageFacts()?.lecture;
  const facts = lecture?.quotations[id];
  useBrokenLinks().collectAnchor(id);
  const Element = block ? 'blockquote' : 'q';
  const Apparatus = block ? 'div' : 'span';
  return (
    <Element
      id={id}
      className={clsx(styles.quotation, block ? styles.block : styles.inline)}
      data-quotation={id}>
      {block ? children : <span className={styles.words}>{children}</span>}
      {facts && (
        <Apparatus className={styles.apparatus} data-voice="editor" data-search="skip">
          <span className={styles.source}>
            {facts.source && <SourceLink facts={facts} source={facts.source} />}
            {facts.blends && (
              <>
                融合{' '}
                {facts.blends.map((source, index) => (
                  <span key={source.id}>
                    {index > 0 && '、'}
                    <Link to={source.href}>{source.label}</Link>
                  </span>
                ))}
              </>
            )}
          </span>
          <span className={styles.tools}>
            <Link
              className={styles.status}
              to={facts.href}
              aria-label={`校勘：${nameStatus(facts)}，查看这条引文`}>
              <CollationStatus status={facts.status} seen={facts.seen} />
            </Link>
            <QuotationMenu facts={facts} lecture={lecture} />
          </span>
        </Apparatus>
      )}
    </Element>
  );
}

/** A status in the words that are seen (WCAG 2.5.3). */
function nameStatus({status, seen}: QuotationFacts): string {
  return [STATUS[status].word, seen && SEEN[seen].word].filter(Boolean).join(' ');
}
