import {useEffect, useState} from 'react';
import type {ReactNode, RefObject} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import {keepOfflineCopy} from '@site/src/offline/keepOfflineCopy';

import styles from './styles.module.css';

interface Props {
  /** The copy that answered when the page came. */
  own: RefObject<ServiceWorker | undefined>;
}

/** Keeps the site for use without network, and says when a new version of it has come. */
export default function UpdateNotice({own}: Props): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const [updated, setUpdated] = useState(false);

  useEffect(() => {
    // The author's live preview has no copy to keep.
    if (process.env.NODE_ENV !== 'production') return undefined;
    return keepOfflineCopy(baseUrl, own.current, () => {
      setUpdated(true);
    });
  }, [baseUrl, own]);

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
