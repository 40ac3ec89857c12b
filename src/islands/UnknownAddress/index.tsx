import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';

import {nearestAddresses, wordsOfAddress} from '@site/src/search/nearestAddresses';

import {island} from '../island';
import ResultLink from '../search/ResultLink';
import {useSearch} from '../search/useSearch';

import styles from './styles.module.css';

const MOST_ROWS = 5;
const MOST_ADDRESSES = 3;

/** Offers what an unknown address may have meant: pages with addresses like it, and what search finds for its words. */
function UnknownAddress({baseUrl}: {baseUrl: string}): ReactNode {
  const {pathname} = location;
  const words = wordsOfAddress(pathname);
  const {state, run} = useSearch(baseUrl, MOST_ROWS);
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    run(words);
    readAddresses(baseUrl).then(setKnown, () => undefined);
  }, [run, words, baseUrl]);

  const near = nearestAddresses(decode(pathname), known, MOST_ADDRESSES);
  const rows = state.status === 'found' ? state.results.rows : [];
  return (
    <>
      {near.length > 0 && (
        <section>
          <h2>地址相近的页面</h2>
          <ul className={styles.list}>
            {near.map((address) => (
              <li key={address}>
                <a href={address}>{address}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {rows.length > 0 && (
        <section>
          <h2>检索“{words}”的结果</h2>
          <ul className={styles.list}>
            {rows.map((row) => (
              <li key={`${row.url}${row.hash}${row.voice}`}>
                <ResultLink className={styles.row} row={row} />
              </li>
            ))}
          </ul>
          <p>
            <a href={`${baseUrl}search/?${new URLSearchParams({q: words}).toString()}`}>全部结果</a>
          </p>
        </section>
      )}
    </>
  );
}

export default island('UnknownAddress', UnknownAddress, {when: 'load', clientOnly: true});

/** Reads the site's addresses off its sitemap. */
async function readAddresses(baseUrl: string): Promise<string[]> {
  const response = await fetch(`${baseUrl}sitemap.xml`);
  const sitemap = new DOMParser().parseFromString(await response.text(), 'text/xml');
  return Array.from(sitemap.querySelectorAll('loc'), ({textContent}) =>
    decode(new URL(textContent).pathname),
  );
}

function decode(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}
