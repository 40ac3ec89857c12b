import type {ReactNode} from 'react';

import styles from './Filter.module.css';

/** The value of a filter that lets everything pass. */
export const ALL = '';

interface Props {
  label: string;
  value: string;
  options: readonly {value: string; label: string}[];
  onChange: (value: string) => void;
}

/** A labelled choice of what a list shows. */
export default function Filter({label, value, options, onChange}: Props): ReactNode {
  return (
    <label className={styles.filter}>
      {label}
      <select
        className={styles.choice}
        value={value}
        onChange={({currentTarget}) => {
          onChange(currentTarget.value);
        }}>
        <option value={ALL}>全部</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
