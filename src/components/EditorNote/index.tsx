import type {ReactNode} from 'react';
import clsx from 'clsx';

import styles from './styles.module.css';

interface Props {
  children: ReactNode;
  /** Inside the lecturer's sentence, as 〔2013年〕, instead of below it. */
  inline?: boolean;
}

/**
 * What the editor adds to the lecturer's words. It is marked in the page's
 * source (`data-voice="editor"`) and looks like a note, never like the lecture.
 */
export default function EditorNote({children, inline = false}: Props): ReactNode {
  if (inline) {
    return (
      <span className={styles.inline} data-voice="editor">
        {children}
      </span>
    );
  }
  return (
    <div className={styles.note} role="note" aria-label="编者注" data-voice="editor">
      <span className={styles.label} aria-hidden="true" data-search="skip">
        编者
      </span>
      <div className={clsx(styles.body)}>{children}</div>
    </div>
  );
}
