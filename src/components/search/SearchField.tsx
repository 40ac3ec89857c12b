import {useEffect, useId, useRef, useState} from 'react';
import type {KeyboardEvent, ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import clsx from 'clsx';

import ResultRow from './ResultRow';
import {messageOf} from './messages';
import {resultLocation} from './openResult';
import styles from './styles.module.css';
import {useSearch} from './useSearch';

interface Props {
  className?: string;
  placeholder: string;
  /** Whether Ctrl+K or ⌘K leads here. */
  shortcut?: boolean;
}

const ROWS = 8;

/**
 * A search field that lists the best results as one types: the combobox
 * pattern of WAI-ARIA. It waits while an input method composes.
 */
export default function SearchField({className, placeholder, shortcut = false}: Props): ReactNode {
  const history = useHistory();
  const resultPage = useBaseUrl('/search/');
  const {state, prepare, run, retry} = useSearch(ROWS);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  /** Whether a composition has just ended: in Safari its Enter comes after it. */
  const composed = useRef(false);
  const id = useId();

  const rows = state.status === 'found' ? state.results.rows : [];
  const message = messageOf(state);
  const more = state.status === 'found' && rows.length > 0;
  const options = rows.length + (more ? 1 : 0);
  const expanded = open && rows.length > 0;

  useEffect(() => {
    if (!shortcut) return undefined;
    const focus = (event: globalThis.KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', focus);
    return () => {
      document.removeEventListener('keydown', focus);
    };
  }, [shortcut]);

  useEffect(() => {
    // What was typed while the page's scripts were still loading.
    const typed = field.current;
    if (!typed || typed !== document.activeElement) return;
    prepare();
    if (typed.value !== '') change(typed.value);
    // Once, when the field comes alive.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the functions change with each rendering
  }, []);

  function change(query: string): void {
    setActive(-1);
    setOpen(true);
    run(query);
  }

  function close(): void {
    setOpen(false);
    setActive(-1);
  }

  function choose(index: number): void {
    const row = rows[index];
    const q = field.current?.value ?? '';
    close();
    field.current?.blur();
    if (row) history.push(resultLocation(row));
    else history.push(`${resultPage}?${new URLSearchParams({q}).toString()}`);
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    // Keys that an input method uses are not ours.
    if (event.nativeEvent.isComposing || composed.current) return;
    if (event.key === 'Escape') {
      // The first press closes the list; a search field's own second press clears it.
      if (open && message !== '') event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (event.currentTarget.value.trim() !== '') choose(active);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options > 0) {
      event.preventDefault();
      setOpen(true);
      // From the field one goes round through all options and back to the field.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((current) => ((current + 1 + step + options + 1) % (options + 1)) - 1);
    }
  }

  return (
    <div
      className={clsx(styles.search, className)}
      onBlur={({currentTarget, relatedTarget}) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}>
      <input
        ref={field}
        className={styles.field}
        type="search"
        role="combobox"
        aria-label="检索讲稿"
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 && expanded ? `${id}-${active}` : undefined}
        autoComplete="off"
        enterKeyHint="search"
        placeholder={placeholder}
        onFocus={prepare}
        onMouseEnter={prepare}
        onChange={({currentTarget, nativeEvent}) => {
          if (!(nativeEvent as InputEvent).isComposing) change(currentTarget.value);
        }}
        onCompositionEnd={({currentTarget}) => {
          composed.current = true;
          setTimeout(() => {
            composed.current = false;
          }, 100);
          change(currentTarget.value);
        }}
        onKeyUp={() => {
          composed.current = false;
        }}
        onKeyDown={press}
      />
      <div className={clsx(styles.popup, open && message !== '' && styles.open)}>
        <div className={styles.message}>
          <span role="status">{open ? message : ''}</span>
          {state.status === 'failed' && (
            <button
              className={styles.retry}
              type="button"
              onClick={() => {
                // The button goes away with the failure; what is focused then must not.
                field.current?.focus();
                retry();
              }}>
              再试一次
            </button>
          )}
        </div>
        <ul className={styles.list} id={`${id}-list`} role="listbox" aria-label="检索结果">
          {rows.map((row, index) => (
            <li
              key={`${row.url}${row.hash}${row.voice}`}
              id={`${id}-${index}`}
              className={styles.option}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                choose(index);
              }}>
              <ResultRow row={row} />
            </li>
          ))}
          {more && (
            <li
              id={`${id}-${rows.length}`}
              className={clsx(styles.option, styles.more)}
              role="option"
              aria-selected={active === rows.length}
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                choose(rows.length);
              }}>
              查看全部结果
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}
