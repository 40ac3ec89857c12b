import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';

import {keepOfflineCopy} from '@site/src/offline/keepOfflineCopy';
import {serviceWorkers} from '@site/src/offline/serviceWorkers';

import {island} from '../island';
import styles from './styles.module.css';

/** Long enough for the page itself to have come, and for what its reader does first, in milliseconds. */
const DELAY = 4000;

/** Keeps the site for use without network, and says when a new version of it has come. */
function UpdateNotice({baseUrl}: {baseUrl: string}): ReactNode {
  const [updated, setUpdated] = useState(false);

  useEffect(() => {
    // The author's live preview has no copy to keep.
    if (process.env.NODE_ENV !== 'production') return undefined;
    // A new version may take the place of the page's own before anybody listens for it.
    const own = serviceWorkers()?.controller ?? undefined;
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => {
      stop = keepOfflineCopy(baseUrl, own, () => {
        setUpdated(true);
      });
    }, DELAY);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [baseUrl]);

  return (
    <div role="status">
      {updated && (
        <p className={styles.notice}>
          网站有新版本，已经下载好。
          <button
            className={styles.button}
            type="button"
            onClick={() => {
              window.location.reload();
            }}>
            重新载入
          </button>
          <button
            className={styles.button}
            type="button"
            onClick={() => {
              setUpdated(false);
            }}>
            以后再说
          </button>
        </p>
      )}
    </div>
  );
}

export default island('UpdateNotice', UpdateNotice, {when: 'idle', clientOnly: true});
