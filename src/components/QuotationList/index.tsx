import {useState} from 'react';
import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

import Downloads from '@site/src/components/Downloads';
import Filter, {ALL} from '@site/src/components/Filter';
import {usePageFacts} from '@site/src/components/PageFacts';
import type {QuotationStatus} from '@site/src/knowledge/quotations/collateQuotation';
import type {QuotationEntry} from '@site/src/knowledge/quotations/views';
import {STATUS} from '@site/src/knowledge/quotations/statusLabels';

import QuotationItem from './QuotationItem';
import styles from './styles.module.css';

const NONE = 'none';

/** All quotations in the order of the lectures; in the browser, filtered by source and status. */
export default function QuotationList(): ReactNode {
  const entries = usePageFacts()?.quotations ?? [];
  const [source, setSource] = useState(ALL);
  const [status, setStatus] = useState(ALL);
  const shown = entries.filter(
    (entry) =>
      (source === ALL || (entry.source?.id ?? NONE) === source) &&
      (status === ALL || entry.status === status),
  );
  // Without scripts the filters would do nothing.
  const canFilter = useIsBrowser();
  return (
    <>
      {canFilter && (
        <form
          className={styles.filters}
          data-search="skip"
          onSubmit={(event) => {
            event.preventDefault();
          }}>
          <Filter label="出处" value={source} options={sourcesOf(entries)} onChange={setSource} />
          <Filter label="校勘" value={status} options={statusesOf(entries)} onChange={setStatus} />
          <output className={styles.count}>
            {shown.length === entries.length
              ? `共 ${entries.length} 条`
              : `共 ${entries.length} 条，显示 ${shown.length} 条`}
          </output>
        </form>
      )}
      <ol className={styles.list} data-search="skip">
        {shown.map((entry) => (
          <QuotationItem key={entry.id} entry={entry} withSource />
        ))}
      </ol>
      <Downloads
        files={[
          {label: '下载全部引文（JSON）', path: 'exports/quotations.json'},
          {label: '数据格式说明（JSON Schema）', path: 'exports/quotations.schema.json'},
        ]}
      />
    </>
  );
}

interface Option {
  value: string;
  label: string;
}

function sourcesOf(entries: readonly QuotationEntry[]): Option[] {
  const labels = new Map(
    entries.map(({source}) => [source?.id ?? NONE, source?.label ?? '没有单一出处']),
  );
  return [...labels].map(([value, label]) => ({value, label}));
}

function statusesOf(entries: readonly QuotationEntry[]): Option[] {
  const used = new Set(entries.map(({status}) => status));
  return (Object.keys(STATUS) as QuotationStatus[])
    .filter((status) => used.has(status))
    .map((status) => ({value: status, label: STATUS[status].word}));
}
