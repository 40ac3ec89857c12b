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
  const [near, setNear] = useState<readonly Page[]>([]);
  useEffect(() => {
    run(words);
    findNear(decode(pathname), baseUrl).then(setNear, () => undefined);
  }, [run, words, baseUrl, pathname]);

  const rows = state.status === 'found' ? state.results.rows : [];
  return (
    <>
      {near.length > 0 && (
        <section>
          <h2>地址相近的页面</h2>
          <ul className={styles.list}>
            {near.map(({address, title}) => (
              <li key={address}>
                <a href={address}>{title}</a>
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

interface Page {
  address: string;
  title: string;
}

/**
 * Finds the pages that may have been meant, with their titles. Addresses are in lower
 * case; short ones of slides stand in no sitemap, so the page itself is asked for.
 */
async function findNear(pathname: string, baseUrl: string): Promise<Page[]> {
  const lower = pathname.toLowerCase().replace(/\/*$/u, '/');
  const known = await readAddresses(baseUrl).catch(() => []);
  const near = nearestAddresses(pathname, known, MOST_ADDRESSES);
  const asked = [lower, ...near.filter((address) => address !== lower)];
  const pages = await Promise.all(asked.map((address) => readPage(address).catch(() => undefined)));
  return pages
    .filter((page) => page !== undefined)
    .slice(0, MOST_ADDRESSES)
    .sort((a, b) => Number(isQuotable(b)) - Number(isQuotable(a)));
}

/** Whether it is the address of a slide or a quotation, which somebody quoted. */
function isQuotable({address}: Page): boolean {
  return /\/[qs]\/[^/]+\/$/u.test(address);
}

/** A page's title; nothing where there is no page. */
async function readPage(address: string): Promise<Page | undefined> {
  const response = await fetch(address);
  if (!response.ok) return undefined;
  const {title} = new DOMParser().parseFromString(await response.text(), 'text/html');
  return {address, title: title.replace(/ \| [^|]*$/u, '') || address};
}

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
