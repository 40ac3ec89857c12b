import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';

import styles from '@site/src/components/QuotationPage/styles.module.css';

interface Props {
  withdrawn: {reason: string};
}

/** The page of a quotation that was taken back: its address stays, and says so. */
export default function WithdrawnQuotation({withdrawn: {reason}}: Props): ReactNode {
  return (
    <Layout title="这条引文已撤下" description={`这条引文已撤下：${reason}`}>
      <main className={styles.page}>
        <article className="markdown">
          <Heading as="h1" className={styles.kicker}>
            引文
          </Heading>
          <p>这条引文已撤下：{reason}</p>
          <p>地址保留，不再用于别的引文。</p>
          <p className={styles.back}>
            <Link to="/quotations/">全部引文</Link>
          </p>
        </article>
      </main>
    </Layout>
  );
}
