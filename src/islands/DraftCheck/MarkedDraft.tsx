import type {ReactNode} from 'react';

import {STATUS} from '@site/src/knowledge/quotations/statusLabels';
import type {DraftCheck} from '@site/src/knowledge/checking/checkDraft';
import type {Choice} from '@site/src/knowledge/checking/correctDraft';

import styles from './styles.module.css';

interface Props {
  draft: string;
  result: DraftCheck;
  choices: readonly Choice[];
}

/** The draft with its passages marked where they stand, each with its status and a link to its entry. */
export default function MarkedDraft({draft, result, choices}: Props): ReactNode {
  const {passages, unknown} = result;
  const parts: ReactNode[] = [];
  let at = 0;
  const upTo = (end: number): void => {
    if (end > at) parts.push(draft.slice(at, end));
  };
  const marked = [
    ...passages.map((passage, index) => ({stretch: passage.draft, passage, index})),
    ...unknown.map((stretch) => ({stretch, passage: undefined, index: -1})),
  ].sort((a, b) => a.stretch.from - b.stretch.from);
  for (const {stretch, passage, index} of marked) {
    upTo(stretch.from);
    at = stretch.to;
    const words = draft.slice(stretch.from, stretch.to);
    if (!passage) {
      parts.push(
        <span key={stretch.from} className={styles.notFound}>
          {words}
          <small className={styles.note}>（？没有查到）</small>
        </span>,
      );
      continue;
    }
    const {status, collation, replacement} = passage;
    const isReplaced = choices[index]?.replace === true && replacement !== undefined;
    const {shape, word} = STATUS[isReplaced ? 'identical' : status];
    parts.push(
      <span key={stretch.from} className={styles.passage} data-status={status}>
        {isReplaced ? (
          <ins>{replacement}</ins>
        ) : (
          collation.lecture.map(({text, mark}, segment) =>
            mark === 'different' ? (
              <mark key={segment} className={styles.different}>
                {text}
              </mark>
            ) : (
              text
            ),
          )
        )}
        <a className={styles.note} href={`#passage-${index + 1}`}>
          （{shape} {word}
          {isReplaced && '，已换'} {index + 1}）
        </a>
      </span>,
    );
  }
  upTo(draft.length);
  return <div className={styles.marked}>{parts}</div>;
}
