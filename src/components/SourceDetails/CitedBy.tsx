import type {ReactNode} from 'react';
import Heading from '@theme/Heading';

import Citations from '@site/src/components/Citations';
import Downloads from '@site/src/components/Downloads';
import QuotationItem from '@site/src/components/QuotationList/QuotationItem';
import type {QuotationEntry} from '@site/src/knowledge/quotations/views';
import type {SourceDetails} from '@site/src/knowledge/sources/views';

import styles from './styles.module.css';

/** Where lectures quote a source, and how to cite it. */
export default function CitedBy({source}: {source: SourceDetails}): ReactNode {
  const {id, citedBy, blendedBy, citations, reportCitations} = source;
  const file = `sources/${id}/${id}`;
  return (
    <>
      <section className={styles.section}>
        <Heading as="h2" id="cited-by">
          {citations ? '被引用' : '讲稿涉及'}
        </Heading>
        {citedBy.length === 0 ? <p>讲稿没有引用它。</p> : <Entries entries={citedBy} />}
        {blendedBy.length > 0 && (
          <>
            <p className={styles.lead}>讲稿自撰的话，融合其用语：</p>
            <Entries entries={blendedBy} />
          </>
        )}
      </section>
      <section className={styles.section}>
        <Heading as="h2" id="cite">
          著录
        </Heading>
        {citations ? (
          <Citations citations={citations} />
        ) : (
          <p>这是编者的说明，不是一件文献，不作著录。</p>
        )}
        {reportCitations && (
          <>
            <p className={styles.lead}>报道：</p>
            <Citations citations={reportCitations} />
          </>
        )}
        {citations && (
          <Downloads
            files={[
              {label: 'CSL-JSON', path: `${file}.json`},
              {label: 'BibTeX', path: `${file}.bib`},
              {label: 'RIS', path: `${file}.ris`},
            ]}
          />
        )}
      </section>
    </>
  );
}

interface EntriesProps {
  entries: readonly QuotationEntry[];
  /** Whether each names its source; on the source's own page only a reporter's does. */
  withSource?: boolean;
}

/** A list of quotations. */
export function Entries({entries, withSource = false}: EntriesProps): ReactNode {
  return (
    <ol className={styles.citedBy} data-search="skip">
      {entries.map((entry) => (
        <QuotationItem
          key={entry.id}
          entry={entry}
          withSource={withSource || entry.by === 'reporter'}
        />
      ))}
    </ol>
  );
}
