import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import lectures from '@generated/knowledge/default/_lectures.json';
import catalogueFacts from '@generated/knowledge/default/_catalogue.json';

import Catalogue from '@site/src/components/Catalogue';
import {PageFactsProvider} from '@site/src/components/PageFacts';
import TitlePage from '@site/src/components/TitlePage';

/** The home page: the title page of the only lecture, or the catalogue of several. */
export default function Home(): ReactNode {
  const {tagline} = useDocusaurusContext().siteConfig;
  const [first, ...others] = lectures;
  const isOnly = first && others.length === 0;
  return (
    <Layout
      description={isOnly ? `${first.title}，${first.institution} ${first.lecturer}` : tagline}>
      <main>
        {isOnly ? (
          <TitlePage lecture={first} />
        ) : (
          <PageFactsProvider facts={catalogueFacts}>
            <Catalogue />
          </PageFactsProvider>
        )}
      </main>
    </Layout>
  );
}
