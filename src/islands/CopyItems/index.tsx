import {useState} from 'react';
import type {ReactNode} from 'react';

import styles from '@site/src/components/CopyMenu/styles.module.css';

import {copy} from '../copying/copy';
import {formatsOf} from '../copying/formats';
import {island} from '../island';

import type {Format} from '../copying/formats';
import type {Subject} from '../copying/subject';

type Outcome = {label: string; refused?: string} | undefined;

/** The ways to copy a subject, as buttons; what was done is shown and spoken. */
function CopyItems({subject}: {subject: Subject}): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>();

  async function take({label, make}: Format): Promise<void> {
    const copied = make();
    setOutcome(undefined);
    try {
      await copy(copied);
      setOutcome({label});
    } catch {
      setOutcome({label, refused: copied.text});
    }
  }

  return (
    <>
      {formatsOf(subject).map((format) => (
        <button
          key={format.label}
          className={styles.item}
          type="button"
          onClick={() => {
            void take(format);
          }}>
          {format.label}
        </button>
      ))}
      <span className={styles.outcome} role="status">
        {outcome &&
          (outcome.refused === undefined
            ? `已${outcome.label}`
            : '浏览器不允许复制。请选中下面的文字，自行复制：')}
      </span>
      {outcome?.refused !== undefined && (
        <textarea
          className={styles.refused}
          aria-label="要复制的文字"
          readOnly
          value={outcome.refused}
          onFocus={({currentTarget}) => {
            currentTarget.select();
          }}
        />
      )}
      {subject.qr !== undefined && (
        <span className={styles.qr}>
          <img
            src={subject.qr}
            width="132"
            height="132"
            alt={`二维码：${subject.address}`}
            loading="lazy"
          />
          <span className={styles.address}>{subject.address.replace(/^https?:\/\//u, '')}</span>
        </span>
      )}
    </>
  );
}

export default island('CopyItems', CopyItems, {when: 'open', clientOnly: true});
