import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';

import DraftCheck from '@site/src/islands/DraftCheck';

import styles from './check.module.css';

/** Where writers check the quotations of a draft. */
export default function CheckPage(): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return (
    <Layout title="核对引文" description="粘贴文稿，核对其中的引文：是不是原话，谁说的，怎样著录。">
      <main className={styles.page}>
        <Heading as="h1">核对引文</Heading>
        <p>
          粘贴文稿，或打开文件，查出其中见于本站的文字：与刊出的文字是否相同，是谁的话，怎样著录。
          <Link to="/guide/check/">怎样核对</Link>
        </p>
        <noscript>核对需要浏览器运行 JavaScript。</noscript>
        <DraftCheck baseUrl={baseUrl} />
      </main>
    </Layout>
  );
}
