import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';

import Filter, {ALL} from '../search/Filter';
import {island} from '../island';
import {addOthers} from './addOthers';
import {filter} from './filter';
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
  /** The addresses of all pages of a list that stands on several ... */
  pages?: readonly string[];
  /** ... and which of them this is, counted from 0. */
  here?: number;
}

/**
 * Filters a list; what is chosen stands in the address. Without scripts it would
 * do nothing, and is not there.
 */
function ListFilters({list, filters, count, unit, pages, here = 0}: Props): ReactNode {
  const [choice, setChoice] = useState(() => readChoice(filters));
  const [shown, setShown] = useState(count);
  const [isPartial, setPartial] = useState(false);

  useEffect(() => {
    const element = document.getElementById(list);
    if (!element) return undefined;
    let isCurrent = true;
    const show = (partial: boolean): void => {
      if (!isCurrent) return;
      setShown(filter(element, choice));
      setPartial(partial);
    };
    if (pages && Object.values(choice).some((value) => value !== ALL)) {
      addOthers(element, pages, here).then(
        () => {
          show(false);
        },
        () => {
          show(true);
        },
      );
    } else {
      show(false);
    }
    return () => {
      isCurrent = false;
    };
  }, [list, choice, pages, here]);

  function choose(next: Choice): void {
    setChoice(next);
    writeChoice(filters, next);
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
      <output className={styles.count}>
        {shown === count ? `共 ${count} ${unit}` : `共 ${count} ${unit}，显示 ${shown} ${unit}`}
        {isPartial && '（只筛选了本页：别的页没有取到）'}
      </output>
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
