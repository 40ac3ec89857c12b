import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import lectures from '@generated/knowledge/default/_lectures.json';

import SearchHelp from '@site/src/components/SearchHelp';
import SearchResults from '@site/src/islands/SearchResults';

/** In place of search-local's result page: grouped by page, filtered, with approximate results told apart. */
export default function SearchPage(): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const [only] = lectures;
  const named = lectures.map(({title, lecturer}) => ({title, lecturer}));
  return (
    <Layout title="检索" description="在讲稿、引文和出处里查找记得的几个字。">
      <SearchResults baseUrl={baseUrl} {...(lectures.length > 1 && {lectures: named})} />
      <SearchHelp handouts={only && lectures.length === 1 ? only.handout : '/handouts/'} />
    </Layout>
  );
}
