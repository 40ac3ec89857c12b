import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

import Downloads from '@site/src/components/Downloads';
import ListPages from '@site/src/components/ListPages';
import {usePageFacts} from '@site/src/components/PageFacts';

import styles from './styles.module.css';

/** All sources, each with its date and how often it is quoted. */
export default function SourceList(): ReactNode {
  const sources = usePageFacts()?.sources ?? [];
  return (
    <>
      <ul className={styles.list}>
        {sources.map(({id, href, title, label, date, isNote, citedBy}) => (
          <li key={id}>
            <Link to={href}>{title}</Link>
            <span className={styles.facts}>
              {label !== title && !label.includes(title) && <span>{label}</span>}
              {label.includes(title) && date !== undefined && <span>{date}</span>}
              <span>
                {isNote ? '编者的说明，讲稿涉及' : '被引用'} {citedBy} 处
              </span>
            </span>
          </li>
        ))}
      </ul>
      <ListPages />
      <Downloads
        files={[
          {label: '全部出处（CSL-JSON）', path: 'exports/sources.json'},
          {label: 'BibTeX', path: 'exports/sources.bib'},
          {label: 'RIS', path: 'exports/sources.ris'},
        ]}
      />
    </>
  );
}
