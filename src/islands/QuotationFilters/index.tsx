import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';

import styles from '@site/src/components/QuotationList/styles.module.css';

import Filter, {ALL} from '../search/Filter';
import {island} from '../island';
import {filter} from './filter';

interface Option {
  value: string;
  label: string;
}

interface Props {
  /** The id of the list. */
  list: string;
  sources: readonly Option[];
  statuses: readonly Option[];
  /** How many quotations there are. */
  count: number;
}

/** Filters the list of quotations by source and status. Without scripts it would do nothing, and is not there. */
function QuotationFilters({list, sources, statuses, count}: Props): ReactNode {
  const [source, setSource] = useState(ALL);
  const [status, setStatus] = useState(ALL);
  const [shown, setShown] = useState(count);
  useEffect(() => {
    const element = document.getElementById(list);
    if (element) setShown(filter(element, {source, status}));
  }, [list, source, status]);
  return (
    <form
      className={styles.filters}
      data-search="skip"
      onSubmit={(event) => {
        event.preventDefault();
      }}>
      <Filter label="出处" value={source} options={sources} onChange={setSource} />
      <Filter label="校勘" value={status} options={statuses} onChange={setStatus} />
      <output className={styles.count}>
        {shown === count ? `共 ${count} 条` : `共 ${count} 条，显示 ${shown} 条`}
      </output>
    </form>
  );
}

export default island('QuotationFilters', QuotationFilters, {when: 'load', clientOnly: true});
