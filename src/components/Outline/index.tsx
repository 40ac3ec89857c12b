import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';

import type {OutlineEntry} from '@site/src/knowledge/outline';

import styles from './styles.module.css';

interface Props {
  entries: readonly OutlineEntry[];
  /** The address of the lecture's first page. */
  cover: string;
}

/** The outline of a lecture like a book's table of contents: dot leaders lead to the slide's number. */
export default function Outline({entries, cover}: Props): ReactNode {
  return (
    <nav className={styles.outline} aria-labelledby="outline">
      <Heading as="h2" className={styles.heading}>
        <span id="outline">目录</span>
      </Heading>
      <ol className={styles.list}>
        <Entry entry={{label: '封面', href: cover, depth: 0, slide: 1}} />
        {entries.map((entry) => (
          <Entry key={entry.href} entry={entry} />
        ))}
      </ol>
      <p className={styles.legend}>数字是幻灯片的张次。</p>
    </nav>
  );
}

function Entry({entry: {label, href, depth, slide}}: {entry: OutlineEntry}): ReactNode {
  return (
    <li className={styles.entry} data-depth={depth}>
      <Link className={styles.link} to={href}>
        <span className={styles.label}>{label}</span>
        <span className={styles.leader} aria-hidden="true" />
        <span className={styles.slide}>
          <span className={styles.spoken}>，第 </span>
          {slide}
          <span className={styles.spoken}> 张</span>
        </span>
      </Link>
    </li>
  );
}
