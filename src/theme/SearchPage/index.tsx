import type {ReactNode} from 'react';
import Layout from '@theme/Layout';

import SearchResultsPage from '@site/src/components/search/SearchResultsPage';

/** In place of search-local's result page: grouped by page, filtered, with approximate results told apart. */
export default function SearchPage(): ReactNode {
  return (
    <Layout title="检索" description="在讲稿、引文和出处里查找记得的几个字。">
      <SearchResultsPage />
    </Layout>
  );
}
