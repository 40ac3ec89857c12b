import type {ReactNode} from 'react';

import type {Mark, Segment} from '@site/src/knowledge/collation/segments';

import styles from './styles.module.css';

interface Props {
  lecture: readonly Segment[];
  /** Left out where no published wording is known. */
  published?: readonly Segment[] | undefined;
  /** What the second wording is, where it was not published by a source. */
  label?: string | undefined;
  /** What the first wording is, where it is not the lecture's beside a source's. */
  ownLabel?: string;
  /** Whose words the first wording is: null for a draft's. */
  ownVoice?: 'lecture' | null;
  /** Whose words the second wording is. */
  voice?: 'source' | 'lecture';
  /** Set where the marks are explained elsewhere on the page. */
  isPlain?: boolean;
}

/** The lecture's wording, or a draft's, above the published one, with their differences marked. */
export default function Wordings({
  lecture,
  published,
  label = '刊出',
  ownLabel = '讲稿',
  ownVoice = 'lecture',
  voice = 'source',
  isPlain = false,
}: Props): ReactNode {
  const marks = new Set([...lecture, ...(published ?? [])].map(({mark}) => mark));
  const legend = LEGEND.filter(({mark}) => marks.has(mark));
  return (
    <div className={styles.wordings}>
      <dl className={styles.list}>
        <dt>{ownLabel}</dt>
        <dd data-voice={ownVoice ?? undefined}>{lecture.map(write)}</dd>
        <dt>{label}</dt>
        <dd data-voice={voice}>
          {published ? published.map(write) : <span className={styles.none}>未见</span>}
        </dd>
      </dl>
      {!isPlain && legend.length > 0 && (
        <p className={styles.legend}>
          {legend.map(({mark, sample, meaning}) => (
            <span key={mark}>
              {write({text: sample, mark}, 0)}
              {mark === 'omitted' ? ownLabel + meaning : meaning}
            </span>
          ))}
          <span>停顿、引号和空白不计。</span>
        </p>
      )}
    </div>
  );
}

const LEGEND: readonly {mark: Mark; sample: string; meaning: string}[] = [
  {mark: 'different', sample: '文字', meaning: '两者不同'},
  {mark: 'omitted', sample: '文字', meaning: '略去'},
  {mark: 'context', sample: '文字', meaning: '引文前后的文字'},
];

function write({text, mark}: Segment, index: number): ReactNode {
  switch (mark) {
    case 'different':
      return (
        <mark key={index} className={styles.different}>
          {text}
        </mark>
      );
    case 'omitted':
      return (
        <del key={index} className={styles.omitted}>
          {text}
        </del>
      );
    case 'context':
      return (
        <span key={index} className={styles.context}>
          {text}
        </span>
      );
    case 'same':
      return <span key={index}>{text}</span>;
  }
}
