import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';

import styles from './styles.module.css';

interface Props {
  /** What each file holds, its address below the site's base, and whether it is saved rather than shown. */
  files: readonly {label: string; path: string; save?: boolean}[];
}

/** Links to files that the build writes beside the pages. */
export default function Downloads({files}: Props): ReactNode {
  const base = useBaseUrl('/');
  return (
    <ul className={styles.downloads}>
      {files.map(({label, path, save = false}) => (
        <li key={path}>
          <Link to={`pathname://${base}${path}`} target="_self" download={save}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
