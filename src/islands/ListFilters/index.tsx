import {useEffect, useRef, useState} from 'react';
import type {ReactNode} from 'react';

import Filter, {ALL} from '../search/Filter';
import {island} from '../island';
import {filter} from './filter';
import {gatherPages} from './gatherPages';
import styles from './styles.module.css';

import type {Choice} from './filter';

/** One thing to choose by. */
export interface ListFilter {
  /** Its name in the address, and that of the items' `data-` attribute. */
  key: string;
  label: string;
  options: readonly {value: string; label: string}[];
}

interface Props {
  /** The id of the list. */
  list: string;
  filters: readonly ListFilter[];
  /** How many items there are. */
  count: number;
  /** What they are counted in: 条. */
  unit: string;
  /** The addresses of all pages of the list in order, where it has several. */
  pages?: readonly string[];
}

/**
 * Filters a list; what is chosen stands in the address. Of a list that has
 * several pages it gathers the others first. Without scripts it would do nothing,
 * and is not there.
 */
function ListFilters({list, filters, count, unit, pages = []}: Props): ReactNode {
  const [choice, setChoice] = useState(() => readChoice(filters));
  const [shown, setShown] = useState(count);
  const [extent, setExtent] = useState<'page' | 'all' | 'failed'>(
    pages.length > 1 ? 'page' : 'all',
  );
  const whole = useRef<Promise<void>>(undefined);
  const isChosen = Object.values(choice).some((value) => value !== ALL);

  useEffect(() => {
    const element = document.getElementById(list);
    if (!element || (extent !== 'all' && !isChosen)) return undefined;
    let isLatest = true;
    if (extent !== 'all') whole.current ??= gatherPages(element, pages);
    Promise.resolve(whole.current).then(
      () => {
        if (!isLatest) return;
        setExtent('all');
        setShown(filter(element, choice));
      },
      () => {
        whole.current = undefined;
        if (isLatest) setExtent('failed');
      },
    );
    return () => {
      isLatest = false;
    };
    // The pages stay what they were.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- after a failure, the next choice tries again
  }, [choice]);

  function choose(next: Choice): void {
    setChoice(next);
    writeChoice(filters, next);
  }

  function message(): string {
    if (extent === 'failed') return '其余各页没有载入，请再选一次。';
    if (extent === 'page' && isChosen) return '正在载入其余各页……';
    const all = `共 ${count} ${unit}`;
    return shown === count ? all : `${all}，显示 ${shown} ${unit}`;
  }

  return (
    <form
      className={styles.filters}
      data-search="skip"
      onSubmit={(event) => {
        event.preventDefault();
      }}>
      {filters.map(({key, label, options}) => (
        <Filter
          key={key}
          label={label}
          value={choice[key] ?? ALL}
          options={options}
          onChange={(value) => {
            choose({...choice, [key]: value});
          }}
        />
      ))}
      <output className={styles.count}>{message()}</output>
    </form>
  );
}

export default island('ListFilters', ListFilters, {when: 'load', clientOnly: true});

/** What the address chooses; values that no option has are of no account. */
function readChoice(filters: readonly ListFilter[]): Choice {
  const parameters = new URLSearchParams(location.search);
  return Object.fromEntries(
    filters.map(({key, options}) => {
      const value = parameters.get(key) ?? ALL;
      return [key, options.some((option) => option.value === value) ? value : ALL];
    }),
  );
}

/** The other parameters of the address are left alone. */
function writeChoice(filters: readonly ListFilter[], choice: Choice): void {
  const parameters = new URLSearchParams(location.search);
  for (const {key} of filters) {
    const value = choice[key] ?? ALL;
    if (value === ALL) parameters.delete(key);
    else parameters.set(key, value);
  }
  const query = parameters.toString();
  const address = location.pathname + (query && `?${query}`) + location.hash;
  history.replaceState(history.state, '', address);
}
