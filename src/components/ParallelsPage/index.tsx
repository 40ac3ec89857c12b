import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';

import Downloads from '@site/src/components/Downloads';
import ParallelList from '@site/src/components/ParallelList';
import styles from '@site/src/components/QuotationPage/styles.module.css';
import {inBookMarks} from '@site/src/knowledge/citation/bookMarks';
import type {ParallelGroup} from '@site/src/knowledge/parallels/views';

interface Props {
  lecture: {title: string; href: string; groups: readonly ParallelGroup[]};
}

/** All passages of a lecture that stand elsewhere as well, slide by slide. */
export default function ParallelsPage({lecture: {title, href, groups}}: Props): ReactNode {
  const name = inBookMarks(title);
  return (
    <Layout
      title={`互见：${title}`}
      description={`讲稿${name}中又见于别处的文字：别的幻灯片、别的讲稿、出处刊出的文字，各处的异同逐字标出。`}>
      <main className={styles.page}>
        <article className="markdown">
          <Heading as="h1">互见</Heading>
          <p>
            <Link to={href}>{name}</Link>
            {
              '中又见于别处的文字：别的幻灯片、别的讲稿、出处刊出的文字。由程序找出并逐字比对，停顿、引号和空白不计；不同之处加波浪线，略去之处加虚线。到处可见的短语（不足二十字而见于超过十二处的）不列。'
            }
          </p>
          {groups.length === 0 && <p>没有找到。</p>}
          {groups.map(({label, href: at, parallels}) => (
            <section key={at}>
              <Heading as="h2">
                <Link to={at}>{label.replace(name, '')}</Link>
              </Heading>
              <ParallelList parallels={parallels} lecture={title} />
            </section>
          ))}
          <section>
            <Downloads
              files={[
                {label: '全部互见（JSON）', path: 'exports/parallels.json'},
                {label: '数据格式说明（JSON Schema）', path: 'exports/parallels.schema.json'},
              ]}
            />
          </section>
        </article>
      </main>
    </Layout>
  );
}
