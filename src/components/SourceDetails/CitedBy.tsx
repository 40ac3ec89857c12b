import type {ReactNode} from 'react';
import Heading from '@theme/Heading';

import Citations from '@site/src/components/Citations';
import Downloads from '@site/src/components/Downloads';
import QuotationItem from '@site/src/components/QuotationList/QuotationItem';
import type {SourceDetails} from '@site/src/knowledge/sources/views';

import styles from './styles.module.css';

/** Where lectures quote a source, and how to cite it. */
export default function CitedBy({source}: {source: SourceDetails}): ReactNode {
  const {id, citedBy, citations} = source;
  const file = `sources/${id}/${id}`;
  return (
    <>
      <section className={styles.section}>
        <Heading as="h2" id="cited-by">
          被引用
        </Heading>
        {citedBy.length === 0 ? (
          <p>讲稿没有引用它。</p>
        ) : (
          <ol className={styles.citedBy} data-search="skip">
            {citedBy.map((entry) => (
              <QuotationItem
                key={entry.id}
                entry={entry}
                {...(entry.blended && {remark: '讲稿融合其用语'})}
              />
            ))}
          </ol>
        )}
      </section>
      <section className={styles.section}>
        <Heading as="h2" id="cite">
          著录
        </Heading>
        <Citations citations={citations} />
        <Downloads
          files={[
            {label: 'CSL-JSON', path: `${file}.json`},
            {label: 'BibTeX', path: `${file}.bib`},
            {label: 'RIS', path: `${file}.ris`},
          ]}
        />
      </section>
    </>
  );
}
