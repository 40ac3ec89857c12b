import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';

import {island} from '../island';
import {OPENED, takeLanding} from '../search/landing';
import styles from './styles.module.css';

/**
 * Marks the phrase that a search result was opened for and scrolls it into
 * view. Escape takes the mark away.
 */
function Landing(): ReactNode {
  const [announcement, setAnnouncement] = useState('');

  useEffect(() => {
    let clear: (() => void) | undefined;
    const land = async (): Promise<void> => {
      const landing = takeLanding();
      if (!landing) return;
      const {mark} = await import('./mark');
      clear = mark(landing);
      if (clear) setAnnouncement(`已标出“${landing.phrases.join('”“')}”。按退出键取消。`);
    };
    // Once the browser has gone to the anchor.
    const opened = (): void => {
      setTimeout(() => void land(), 50);
    };
    const leave = ({key}: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      clear?.();
      setAnnouncement('');
    };
    void land();
    document.addEventListener(OPENED, opened);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener(OPENED, opened);
      document.removeEventListener('keydown', leave);
      clear?.();
    };
  }, []);

  return (
    <span className={styles.announcement} role="status">
      {announcement}
    </span>
  );
}

export default island('Landing', Landing, {when: 'idle', clientOnly: true});
