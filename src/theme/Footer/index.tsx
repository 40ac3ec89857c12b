import type {ReactNode} from 'react';
import Footer from '@theme-original/Footer';

import styles from './styles.module.css';

/** Wrapped to tell readers without JavaScript what they miss. */
export default function FooterWrapper(): ReactNode {
  return (
    <>
      <noscript>
        <p className={styles.noScript}>检索需要浏览器运行 JavaScript；文字、目录和链接不需要。</p>
      </noscript>
      <Footer />
    </>
  );
}
