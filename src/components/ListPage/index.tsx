import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';

import LectureList from '@site/src/components/LectureList';
import {PageFactsProvider} from '@site/src/components/PageFacts';
import QuotationList from '@site/src/components/QuotationList';
import styles from '@site/src/components/QuotationPage/styles.module.css';
import SourceList from '@site/src/components/SourceList';
import SpeakerList from '@site/src/components/SpeakerList';
import TermIndex from '@site/src/components/TermIndex';
import type {FurtherPage} from '@site/src/knowledge/publishing/listPages';

const LISTS: Readonly<Record<FurtherPage['list'], ReactNode>> = {
  quotations: <QuotationList />,
  sources: <SourceList />,
  speakers: <SpeakerList />,
  terms: <TermIndex />,
  lectures: <LectureList />,
  handouts: <LectureList to="handout" />,
  transcripts: <LectureList to="transcript" />,
};

/** A page of a list from the second on. */
export default function ListPage({page}: {page: FurtherPage}): ReactNode {
  const {list, title, description, number, href, facts} = page;
  const name = `${title}（第 ${number} 页）`;
  return (
    <PageFactsProvider facts={facts}>
      <Layout title={name} description={`第 ${number} 页：${description}`}>
        <main className={styles.page}>
          <article className="markdown">
            <Heading as="h1">{name}</Heading>
            <p>
              <Link to={href}>从第 1 页起</Link>
            </p>
            {LISTS[list]}
          </article>
        </main>
      </Layout>
    </PageFactsProvider>
  );
}
