import type {ReactNode} from 'react';
import Heading from '@theme/Heading';

import CollationLegend from '@site/src/components/CollationLegend';

import styles from './styles.module.css';

/** What a handout on paper needs behind the lecture: what the statuses mean, and the references. */
export default function Backmatter({references}: {references: readonly string[]}): ReactNode {
  return (
    <section className={styles.part} data-voice="editor" data-search="skip">
      <Heading as="h2">校勘用语</Heading>
      <p>校勘：把讲稿的引文与刊出的文字逐字比对。</p>
      <CollationLegend />
      {references.length > 0 && (
        <>
          <Heading as="h2">出处著录（GB/T 7714—2025）</Heading>
          <ol>
            {references.map((reference) => (
              <li key={reference}>{reference}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
