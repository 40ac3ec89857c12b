import type {ReactNode} from 'react';

import type {SearchRow} from '@site/src/search/rows';

import {VOICES} from './messages';
import styles from './styles.module.css';

/** What matched in its context, whose words it is, where it stands, and whom it quotes. */
export default function ResultRow({row}: {row: SearchRow}): ReactNode {
  const {match, voice, excerpt, lecture, isOneOfSeveral, heading, page, slide, quotation} = row;
  return (
    <>
      <span className={styles.excerpt}>
        {excerpt.map(({text, mark}, index) =>
          mark ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </span>
      <span className={styles.place}>
        <span>
          {VOICES[voice]}
          {match === 'approximate' && '（近似）'}
        </span>
        {isOneOfSeveral && lecture !== page && <span>{lecture}</span>}
        <span>{page}</span>
        {slide !== undefined && <span>第 {slide} 张</span>}
        {slide === undefined && heading !== page && <span>{heading}</span>}
        {quotation && <span>引文{quotation.label && `：${quotation.label}`}</span>}
      </span>
    </>
  );
}
