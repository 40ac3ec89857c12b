import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import lectures from '@generated/knowledge/default/_lectures.json';

import SaveLecture from '@site/src/islands/SaveLecture';

import styles from './offline.module.css';

/** What can be read without network; shown in place of a page that was not kept, too. */
export default function OfflinePage(): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return (
    <Layout title="离线阅读" description="没有网络时可以读什么，怎样保存整讲。">
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.page}>
        <Heading as="h1">离线阅读</Heading>
        <p>没有网络时，可以打开首页、检索、看过的页面和保存过的讲稿。</p>
        <p>想打开别的页面却到了这里：那一页没有留在这台设备上，连上网络后再打开。</p>
        <p>
          <Link to="/">首页</Link>
          {'　'}
          <Link to="/search/">检索</Link>
        </p>
        <Heading as="h2">保存讲稿</Heading>
        <p>保存一讲，就是把它的各页、所引的引文和出处都存到这台设备上。</p>
        <ul className={styles.lectures}>
          {lectures.map(({id, title, href}) => (
            <li key={id}>
              <Link to={href}>{title}</Link>
              <SaveLecture baseUrl={baseUrl} id={id} />
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
