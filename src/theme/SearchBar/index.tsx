import {lazy, Suspense} from 'react';
import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';

import SearchField from '@site/src/components/search/SearchField';
import type {LandingState} from '@site/src/components/search/openResult';

import styles from './styles.module.css';

// Only who opens a result has a phrase to be marked.
const Landing = lazy(() => import('@site/src/components/search/Landing'));

/**
 * In place of search-local's bar, whose list neither follows the combobox
 * pattern nor knows approximate results. It also marks the phrase that a
 * result was opened for, as it stands on every page.
 */
export default function SearchBar(): ReactNode {
  const landed = useLocation<LandingState | undefined>().state?.landing !== undefined;
  return (
    <>
      <SearchField className={styles.bar} placeholder="检索" shortcut />
      {landed && (
        <Suspense fallback={null}>
          <Landing />
        </Suspense>
      )}
    </>
  );
}
