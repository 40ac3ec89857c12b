import {useState} from 'react';
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
  /** What words were compared with. */
  seen: readonly Option[];
  /** How many quotations there are. */
  count: number;
}

/** Filters the list of quotations by source, status and what they were compared with. Without scripts it would do nothing, and is not there. */
function QuotationFilters({list, sources, statuses, seen, count}: Props): ReactNode {
  const [choice, setChoice] = useState({source: ALL, status: ALL, seen: ALL});
  const [shown, setShown] = useState(count);

  function choose(next: typeof choice): void {
    setChoice(next);
    const element = document.getElementById(list);
    if (element) setShown(filter(element, next));
  }

  return (
    <form
      className={styles.filters}
      data-search="skip"
      onSubmit={(event) => {
        event.preventDefault();
      }}>
      <Filter
        label="出处"
        value={choice.source}
        options={sources}
        onChange={(source) => {
          choose({...choice, source});
        }}
      />
      <Filter
        label="校勘"
        value={choice.status}
        options={statuses}
        onChange={(status) => {
          choose({...choice, status});
        }}
      />
      <Filter
        label="核对"
        value={choice.seen}
        options={seen}
        onChange={(chosen) => {
          choose({...choice, seen: chosen});
        }}
      />
      <output className={styles.count}>
        {shown === count ? `共 ${count} 条` : `共 ${count} 条，显示 ${shown} 条`}
      </output>
    </form>
  );
}

export default island('QuotationFilters', QuotationFilters, {when: 'load', clientOnly: true});
