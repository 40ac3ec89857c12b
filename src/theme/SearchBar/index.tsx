import type {ReactNode} from 'react';

import Landing from '@site/src/components/search/Landing';
import SearchField from '@site/src/components/search/SearchField';

import styles from './styles.module.css';

/**
 * In place of search-local's bar, whose list neither follows the combobox
 * pattern nor knows approximate results. It also marks the phrase that a
 * result was opened for, as it stands on every page.
 */
export default function SearchBar(): ReactNode {
  return (
    <>
      <SearchField className={styles.bar} placeholder="检索" shortcut />
      <Landing />
    </>
  );
}
