import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import Landing from '@site/src/islands/Landing';
import SearchField from '@site/src/islands/SearchField';

import styles from './styles.module.css';

/**
 * In place of search-local's bar, whose list neither follows the combobox
 * pattern nor knows approximate results. Beside it stands what marks the phrase
 * that a result was opened for.
 */
export default function SearchBar(): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return (
    <>
      <SearchField
        id="site-search"
        baseUrl={baseUrl}
        className={styles.bar}
        placeholder="检索"
        shortcut
      />
      <Landing />
    </>
  );
}
