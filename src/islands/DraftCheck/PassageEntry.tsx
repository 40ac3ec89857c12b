import type {ReactNode} from 'react';

import CollationStatus from '@site/src/components/CollationStatus';
import Wordings from '@site/src/components/Wordings';
import {writeChineseDate} from '@site/src/knowledge/chineseDate';
import {writeReference} from '@site/src/knowledge/checking/correctDraft';
import {statusInShort} from '@site/src/knowledge/quotations/statusLabels';
import type {CheckedPassage, PassagePlace} from '@site/src/knowledge/checking/checkDraft';
import type {Choice} from '@site/src/knowledge/checking/correctDraft';
import type {Segment} from '@site/src/knowledge/collation/segments';

import styles from './styles.module.css';

interface Props {
  number: number;
  passage: CheckedPassage;
  choice: Choice;
  /** The reader's day, as ISO writes it. */
  accessed: string;
  onChoose: (choice: Choice) => void;
}

/** A passage beside what it was compared with: whose words, how they differ, how to cite them. */
export default function PassageEntry(props: Props): ReactNode {
  const {number, passage, choice, accessed, onChoose} = props;
  const {status, collation, place, replacement, reference, also} = passage;
  const isSource = place.voice === 'source';
  return (
    <li id={`passage-${number}`} className={styles.entry}>
      <p className={styles.whose}>
        <strong>
          <CollationStatus status={status} seen={place.seen} />
        </strong>{' '}
        {place.label}
        {'　'}
        <a href={place.href}>{linkOf(place)}</a>
      </p>
      <Wordings
        ownLabel="文稿"
        ownVoice={null}
        lecture={collation.lecture}
        published={shorten(collation.published)}
        label={isSource ? '刊出' : '讲稿'}
        isPlain
      />
      {passage.wrongSpeaker && (
        <p className={styles.claim}>
          <strong>说话的人：</strong>文中写的是{passage.wrongSpeaker.claimed}，本站所记是
          {passage.wrongSpeaker.known.join('、')}。{!isSource && '这是讲稿中的话。'}
        </p>
      )}
      {passage.wrongDate && (
        <p className={styles.claim}>
          <strong>日期：</strong>文中写的是{writeChineseDate(passage.wrongDate.claimed)}，本站所记是
          {passage.wrongDate.known.map(writeChineseDate).join('、')}。
        </p>
      )}
      {reference && (
        <p className={styles.reference}>
          <span className={styles.label}>出处</span> {writeReference(reference, accessed)}
        </p>
      )}
      {also.length > 0 && (
        <p className={styles.reference}>
          <span className={styles.label}>又见于</span>{' '}
          {also.map(({place: other, status: there}, index) => (
            <span key={`${other.href} ${index}`}>
              {index > 0 && '；'}
              <a href={other.href}>{other.voice === 'source' ? other.label : linkOf(other)}</a>（
              {statusInShort(there, other.seen)}）
            </span>
          ))}
        </p>
      )}
      <div className={styles.buttons}>
        {replacement !== undefined && (
          <button
            type="button"
            className={styles.button}
            aria-pressed={choice.replace === true}
            onClick={() => {
              onChoose({replace: choice.replace !== true});
            }}>
            {isSource ? '换成刊出的文字' : '换成讲稿的文字'}
          </button>
        )}
        {reference && (
          <button
            type="button"
            className={styles.button}
            aria-pressed={choice.cite === true}
            onClick={() => {
              onChoose({cite: choice.cite !== true});
            }}>
            加上出处
          </button>
        )}
      </div>
    </li>
  );
}

function linkOf({voice, slide}: PassagePlace): string {
  if (voice === 'source') return '校勘';
  return slide ? `讲稿第 ${slide.number} 张：${slide.title}` : '讲稿';
}

/** So much around the words is shown. */
const CONTEXT = 24;

/** What stands before and after the words, in short. */
function shorten(published: readonly Segment[]): Segment[] {
  return published.map((segment, index): Segment => {
    const chars = Array.from(segment.text);
    if (segment.mark !== 'context' || chars.length <= CONTEXT) return segment;
    const text =
      index === 0 ? `……${chars.slice(-CONTEXT).join('')}` : `${chars.slice(0, CONTEXT).join('')}……`;
    return {...segment, text};
  });
}
