import type {ReactNode} from 'react';

import Downloads from '@site/src/components/Downloads';
import ListPages from '@site/src/components/ListPages';
import {filterPages} from '@site/src/components/ListPages/filterPages';
import {usePageFacts} from '@site/src/components/PageFacts';
import ListFilters from '@site/src/islands/ListFilters';
import type {ListFilter} from '@site/src/islands/ListFilters';
import type {ListFacets} from '@site/src/knowledge/pageFacts';
import type {QuotationStatus} from '@site/src/knowledge/quotations/collateQuotation';
import type {SeenOn} from '@site/src/knowledge/quotations/views';
import {SEEN, STATUS} from '@site/src/knowledge/quotations/statusLabels';

import QuotationItem, {NO_SOURCE} from './QuotationItem';
import styles from './styles.module.css';

/** The list's id, by which its filters find it. */
// For scripts alone: no address.
const LIST = '_quotations';

/** All quotations in the order of the lectures; in the browser, filtered by source, status and what they were compared with. */
export default function QuotationList(): ReactNode {
  const {quotations: entries = [], page} = usePageFacts() ?? {};
  const facets = page?.facets ?? entries;
  return (
    <>
      <ListFilters
        list={LIST}
        filters={[
          ...lectureFilter(facets),
          {key: 'source', label: '出处', options: sourcesOf(facets)},
          {key: 'status', label: '校勘', options: statusesOf(facets)},
          {key: 'seen', label: '核对', options: seenOf(facets)},
        ]}
        count={page?.total ?? entries.length}
        unit="条"
        {...filterPages(page)}
      />
      <ol className={styles.list} id={LIST} data-search="skip">
        {entries.map((entry) => (
          <QuotationItem key={entry.id} entry={entry} withSource />
        ))}
      </ol>
      <ListPages />
      <Downloads
        files={[
          {label: '全部引文（JSON）', path: 'exports/quotations.json'},
          {label: 'BibTeX', path: 'exports/quotations.bib'},
          {label: 'RIS', path: 'exports/quotations.ris'},
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

function sourcesOf(entries: Readonly<ListFacets>): Option[] {
  const labels = new Map(
    entries.map(({source}) => [source?.id ?? NO_SOURCE, source?.label ?? '没有单一出处']),
  );
  return [...labels].map(([value, label]) => ({value, label}));
}

function statusesOf(entries: Readonly<ListFacets>): Option[] {
  const used = new Set(entries.map(({status}) => status));
  return (Object.keys(STATUS) as QuotationStatus[])
    .filter((status) => used.has(status))
    .map((status) => ({value: status, label: STATUS[status].word}));
}

function seenOf(entries: Readonly<ListFacets>): Option[] {
  const used = new Set(entries.map(({seen}) => seen));
  return (Object.keys(SEEN) as SeenOn[])
    .filter((seen) => used.has(seen) && SEEN[seen].word !== '')
    .map((seen) => ({value: seen, label: SEEN[seen].word}));
}

/** Of use where there are several. */
function lectureFilter(entries: Readonly<ListFacets>): ListFilter[] {
  const titles = [...new Set(entries.map(({lecture}) => lecture))];
  const options = titles.map((title) => ({value: title, label: title}));
  return titles.length > 1 ? [{key: 'lecture', label: '讲稿', options}] : [];
}
