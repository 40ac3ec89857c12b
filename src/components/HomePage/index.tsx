import type {ComponentProps, ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';

import SearchField from '@site/src/islands/SearchField';

import styles from './styles.module.css';

interface Props {
  title: ReactNode;
  /** What stands between the title and the search field. */
  introduction: ReactNode;
  search: Pick<ComponentProps<typeof SearchField>, 'id' | 'shortcut'>;
  children: ReactNode;
}

/** A home page: what the site holds, and a way to search it. */
export default function HomePage({title, introduction, search, children}: Props): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <Heading as="h1" className={styles.title}>
          {title}
        </Heading>
        {introduction}
        <search className={styles.search}>
          <SearchField {...search} baseUrl={baseUrl} placeholder="记得的几个字，如：娘家人" />
        </search>
      </header>
      {children}
    </article>
  );
}
