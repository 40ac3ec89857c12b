import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

import ListPages from '@site/src/components/ListPages';
import {usePageFacts} from '@site/src/components/PageFacts';
import styles from '@site/src/components/SourceList/styles.module.css';

/** Everybody whose words lectures quote, with how many quotations there are. */
export default function SpeakerList(): ReactNode {
  const speakers = usePageFacts()?.speakers ?? [];
  return (
    <>
      <ul className={styles.list} data-search="skip">
        {speakers.map(({name, href, quoted}) => (
          <li key={name}>
            {href === undefined ? name : <Link to={href}>{name}</Link>}
            <span className={styles.facts}>
              <span>被引用 {quoted} 处</span>
            </span>
          </li>
        ))}
      </ul>
      <ListPages />
    </>
  );
}
