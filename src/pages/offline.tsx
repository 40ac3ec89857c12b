import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Head from '@docusaurus/Head';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';

import styles from './offline.module.css';

/** What can be read without network; shown in place of a page that was not kept, too. */
export default function OfflinePage(): ReactNode {
  return (
    <Layout title="离线阅读" description="没有网络时可以读什么，怎样保存整讲。">
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.page}>
        <Heading as="h1">离线阅读</Heading>
        <p>
          看过的页面会留在这台设备上，没有网络时也能打开，检索也照常可用。要在没有网络时读完整的一讲，请先在讲稿的首页选“保存本讲”。
        </p>
        <p>如果您是从别的链接来到这里：现在没有网络，那一页又没有在这台设备上打开过。</p>
        <p>
          <Link to="/">首页</Link>
          {'　'}
          <Link to="/search/">检索</Link>
        </p>
      </main>
    </Layout>
  );
}
