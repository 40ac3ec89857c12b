import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';

import LectureList from '@site/src/components/LectureList';
import SearchField from '@site/src/islands/SearchField';

import styles from './styles.module.css';

/** The home page of a site with several lectures: what there is, and a way to search it. */
export default function Catalogue(): ReactNode {
  const {title, tagline, baseUrl} = useDocusaurusContext().siteConfig;
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <Heading as="h1" className={styles.title}>
          {title}
        </Heading>
        <p className={styles.tagline}>{tagline}</p>
        <search className={styles.search}>
          <SearchField
            id="site-search"
            baseUrl={baseUrl}
            placeholder="记得的几个字，如：娘家人"
            shortcut
          />
        </search>
      </header>
      <section aria-labelledby="outline">
        <Heading as="h2" className={styles.heading}>
          <span id="outline">讲稿</span>
        </Heading>
        <LectureList />
      </section>
    </article>
  );
}
