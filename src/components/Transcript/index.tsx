import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';

import {usePageFacts} from '@site/src/components/PageFacts';
import type {LinkedLine} from '@site/src/knowledge/pageFacts';

import styles from './styles.module.css';

/** The transcript of a lecture line by line, each line an anchor with a way back to its slide. */
export default function Transcript(): ReactNode {
  const lines = usePageFacts()?.lecture?.lines ?? [];
  return (
    // Safari no longer calls a list without markers one; the role says that it is. The lines’ numbers are links.
    <ol className={styles.transcript} role="list" data-search="skip">
      {lines.map((line) => (
        <Line key={line.number} line={line} />
      ))}
    </ol>
  );
}

function Line({line: {number, runs, item, slide}}: {line: LinkedLine}): ReactNode {
  const id = `L${number}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id} className={clsx(styles.line, !slide && styles.blank)}>
      <Link
        className={styles.number}
        to={`#${id}`}
        aria-label={`第 ${number} 行`}
        data-voice="editor">
        {number}
      </Link>
      <span className={clsx(styles.text, item && styles.item)}>
        {runs.map(({text, strong}, index) =>
          // A line's runs never change their order.
          strong ? <strong key={index}>{text}</strong> : <span key={index}>{text}</span>,
        )}
      </span>
      {slide && (
        <Link
          className={styles.slide}
          to={slide.href}
          title={slide.title}
          aria-label={`第 ${slide.number} 张幻灯片：${slide.title}`}
          data-voice="editor">
          第 {slide.number} 张
        </Link>
      )}
    </li>
  );
}
