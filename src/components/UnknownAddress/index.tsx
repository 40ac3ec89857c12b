import {useEffect} from 'react';
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import routes from '@generated/routes';
import Heading from '@theme/Heading';

import ResultRow from '@site/src/components/search/ResultRow';
import {useSearch} from '@site/src/components/search/useSearch';
import {nearestAddresses, wordsOfAddress} from '@site/src/search/nearestAddresses';

import styles from './styles.module.css';

type RouteConfig = (typeof routes)[number];

const MOST_ROWS = 5;
const MOST_ADDRESSES = 3;

/** Offers what an unknown address may have meant: pages with addresses like it, and what search finds for its words. */
export default function UnknownAddress(): ReactNode {
  const {pathname} = useLocation();
  const words = wordsOfAddress(pathname);
  const {state, run} = useSearch(MOST_ROWS);
  useEffect(() => {
    run(words);
  }, [run, words]);

  const near = nearestAddresses(decode(pathname), addressesOf(routes), MOST_ADDRESSES);
  const rows = state.status === 'found' ? state.results.rows : [];
  return (
    <>
      {near.length > 0 && (
        <section>
          <Heading as="h2">地址相近的页面</Heading>
          <ul className={styles.list}>
            {near.map((address) => (
              <li key={address}>
                <Link to={address}>{address}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {rows.length > 0 && (
        <section>
          <Heading as="h2">检索“{words}”的结果</Heading>
          <ul className={styles.list}>
            {rows.map((row) => (
              <li key={`${row.url}${row.hash}${row.match}`}>
                <Link className={styles.row} to={row.url + row.hash}>
                  <ResultRow row={row} />
                </Link>
              </li>
            ))}
          </ul>
          <p>
            <Link to={`/search/?${new URLSearchParams({q: words}).toString()}`}>全部结果</Link>
          </p>
        </section>
      )}
    </>
  );
}

function addressesOf(some: NonNullable<RouteConfig['routes']>): string[] {
  return some.flatMap(({path, exact, routes: below = []}) => [
    ...(exact === true && typeof path === 'string' && !path.includes('*') ? [path] : []),
    ...addressesOf(below),
  ]);
}

function decode(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}
