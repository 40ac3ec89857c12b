import type {ReactNode} from 'react';
import DocItemFooter from '@theme-original/DocItem/Footer';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useDoc} from '@docusaurus/plugin-content-docs/client';

import styles from './styles.module.css';

/** Wrapped to print the page's address below its text, and to mark all of it as the editor's. */
export default function DocItemFooterWrapper(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {metadata} = useDoc();
  return (
    <div data-voice="editor">
      <DocItemFooter />
      <p className={styles.address}>
        本页地址：{siteConfig.url + applyTrailingSlash(metadata.permalink, siteConfig)}
      </p>
    </div>
  );
}
