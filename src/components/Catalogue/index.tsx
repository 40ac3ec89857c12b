import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';

import HomePage from '@site/src/components/HomePage';
import LectureList from '@site/src/components/LectureList';

import styles from './styles.module.css';

/** The home page of a site with several lectures: what there is, and a way to search it. */
export default function Catalogue(): ReactNode {
  const {title, tagline} = useDocusaurusContext().siteConfig;
  return (
    <HomePage
      title={title}
      introduction={<p className={styles.tagline}>{tagline}</p>}
      search={{id: 'site-search', shortcut: true}}>
      <section aria-labelledby="outline">
        <Heading as="h2" className={styles.heading}>
          <span id="outline">讲稿</span>
        </Heading>
        <LectureList />
      </section>
    </HomePage>
  );
}
