import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import lectures from '@generated/knowledge/default/_lectures.json';

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
  // The catalogue has the field in its middle.
  const {pathname} = useLocation();
  const isCatalogue = pathname === baseUrl && lectures.length > 1;
  const lecture =
    lectures.length > 1
      ? lectures.find(({href, handout, transcript}) =>
          [href, handout, transcript].some((page) => pathname.startsWith(page)),
        )
      : undefined;
  return (
    <>
      {!isCatalogue && (
        <SearchField
          id="site-search"
          baseUrl={baseUrl}
          className={styles.bar}
          placeholder="检索"
          shortcut
          {...(lecture && {lecture: lecture.title})}
        />
      )}
      <Landing />
    </>
  );
}
