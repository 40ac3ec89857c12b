import {Fragment} from 'react';
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';

import ListPages from '@site/src/components/ListPages';
import {usePageFacts} from '@site/src/components/PageFacts';
import {lectureName} from '@site/src/components/lectureName';
import type {TermEntry} from '@site/src/knowledge/termIndex';

import styles from './styles.module.css';

/** The index of terms: each with every place that uses it and the words around. */
export default function TermIndex(): ReactNode {
  const terms = usePageFacts()?.terms ?? [];
  return (
    <>
      {terms.map(({term, letter, occurrences}, index) => (
        <section key={term} className={styles.term} data-search="skip">
          <Heading as="h2" className={styles.name}>
            {letter !== terms[index - 1]?.letter && (
              <span className={styles.letter} aria-hidden="true">
                {letter}
              </span>
            )}
            {term}
          </Heading>
          {byLecture(occurrences).map(([lecture, own]) => (
            <Fragment key={lecture}>
              {lectureName(lecture) !== '' && (
                <p className={styles.lecture}>{lectureName(lecture)}</p>
              )}
              <ul className={styles.places}>
                {own.map(({before, match, after, location}, at) => (
                  <li key={at}>
                    <Link className={styles.slide} to={location.href} title={location.title}>
                      第 {location.number} 张
                    </Link>
                    <span>
                      {before}
                      <b>{match}</b>
                      {after}
                    </span>
                  </li>
                ))}
              </ul>
            </Fragment>
          ))}
        </section>
      ))}
      <ListPages />
    </>
  );
}

type Occurrences = TermEntry['occurrences'];

/** They come lecture by lecture. */
function byLecture(occurrences: Occurrences): [lecture: string, own: Occurrences][] {
  const groups = new Map<string, Occurrences>();
  for (const occurrence of occurrences) {
    const own = groups.get(occurrence.lecture);
    if (own) own.push(occurrence);
    else groups.set(occurrence.lecture, [occurrence]);
  }
  return [...groups];
}
