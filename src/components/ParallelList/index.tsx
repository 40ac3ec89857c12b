import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

import CollationStatus from '@site/src/components/CollationStatus';
import Wordings from '@site/src/components/Wordings';
import {inBookMarks} from '@site/src/knowledge/citation/bookMarks';
import type {ParallelEntry} from '@site/src/knowledge/parallels/views';

import styles from './styles.module.css';

interface Props {
  parallels: readonly ParallelEntry[];
  /** The title of the lecture that the page is about: its own slides go without it. */
  lecture: string;
}

/** Where else a passage stands: each place, and how its words differ there. */
export default function ParallelList({parallels, lecture}: Props): ReactNode {
  return (
    // The words are found where they stand.
    <ul className={styles.list} data-search="skip">
      {parallels.map(({kind, label, href, status, here, there}, index) => (
        <li key={index}>
          <Link to={href}>{label.replace(inBookMarks(lecture), '')}</Link>
          {kind === 'wording' && '（刊出的文字）'}{' '}
          {status && (
            <span className={styles.status}>
              <CollationStatus status={status} />
            </span>
          )}
          {status === 'identical' ? (
            <blockquote className={styles.words}>{here.map(({text}) => text).join('')}</blockquote>
          ) : (
            <Wordings
              lecture={here}
              published={there}
              ownLabel="此处"
              label="彼处"
              isPlain
              voice={kind === 'wording' ? 'source' : 'lecture'}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
