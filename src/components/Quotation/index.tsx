import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';

import CollationStatus from '@site/src/components/CollationStatus';
import {usePageFacts} from '@site/src/components/PageFacts';
import {SEEN, STATUS} from '@site/src/knowledge/quotations/statusLabels';
import type {QuotationFacts} from '@site/src/knowledge/quotations/views';

import QuotationMenu from './QuotationMenu';
import StatusPreview from './StatusPreview';
import styles from './styles.module.css';

interface Props {
  id: string;
  children: ReactNode;
  /** Set by the build where the quotation wraps blocks, such as a list. */
  block?: boolean;
  /** Set by the build where the lecturer's own words stand in the same line. */
  part?: boolean;
}

/**
 * The lecturer's words that quote somebody, in place. Beneath them, in the
 * editor's voice, their source, how they stand to the published wording, and a menu.
 */
export default function Quotation({id, children, block = false, part = false}: Props): ReactNode {
  const lecture = usePageFacts()?.lecture;
  const facts = lecture?.quotations[id];
  useBrokenLinks().collectAnchor(id);
  const preview = `source-of-${id}`;
  const Element = block ? 'blockquote' : 'q';
  const Apparatus = block ? 'div' : 'span';
  return (
    <Element
      id={id}
      className={clsx(styles.quotation, block ? styles.block : styles.inline, part && styles.part)}
      data-quotation={id}>
      {block ? children : <span className={styles.words}>{children}</span>}
      {facts && (
        <Apparatus
          className={styles.apparatus}
          data-voice="editor"
          data-search="skip"
          data-preview="">
          <span className={styles.source}>
            {facts.source && (
              <Link to={facts.source.href} aria-describedby={preview}>
                {facts.attribution ?? facts.source.label}
              </Link>
            )}
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
              aria-describedby={preview}
              aria-label={`校勘：${namesOf(facts)}，查看这条引文`}>
              <CollationStatus status={facts.status} seen={facts.seen} />
            </Link>
            <StatusPreview facts={facts} id={preview} />
            <QuotationMenu facts={facts} lecture={lecture} />
          </span>
        </Apparatus>
      )}
    </Element>
  );
}

/** The status as it is shown: who speaks to a browser names a link by what can be seen. */
function namesOf({status, seen}: QuotationFacts): string {
  return [STATUS[status].word, seen && SEEN[seen].word].filter(Boolean).join(' ');
}
