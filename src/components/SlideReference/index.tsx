import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

import QrCode from '@site/src/components/QrCode';
import {formatLines} from '@site/src/components/formatLines';
import type {SlideFacts} from '@site/src/knowledge/pageFacts';

import styles from './styles.module.css';

interface Props {
  /** The slide's id. */
  id: string;
  slide: SlideFacts;
  /** The address of the lecture's transcript page. */
  transcript: string;
}

/** A slide's number and its lines in the transcript, hung in the margin beside its heading; on paper with the code that leads to it. */
export default function SlideReference({id, slide, transcript}: Props): ReactNode {
  const {number, lines} = slide;
  return (
    <p className={styles.reference} data-voice="editor" data-search="skip">
      <span className={styles.number}>
        <span className={styles.word}>第 </span>
        {number}
        <span className={styles.word}> 张</span>
      </span>{' '}
      {lines && (
        <Link className={styles.lines} to={`${transcript}#L${lines.first}`}>
          原文{formatLines(lines)}
        </Link>
      )}
      <QrCode className={styles.qr} slide={id} address={slide.address} />
    </p>
  );
}
