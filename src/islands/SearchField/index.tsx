import {useEffect, useRef, useState} from 'react';
import type {KeyboardEvent, MouseEvent, ReactNode} from 'react';
import clsx from 'clsx';

import {island} from '../island';
import ResultRow from '../search/ResultRow';
import {messageOf} from '../search/messages';
import {rememberLanding} from '../search/landing';
import {resultAddress} from '../search/openResult';
import styles from '../search/styles.module.css';
import {useSearch} from '../search/useSearch';

interface Props {
  /** Its id on the page. */
  id: string;
  /** The site's base. */
  baseUrl: string;
  className?: string;
  placeholder: string;
  /** Whether Ctrl+K or ⌘K leads here. */
  shortcut?: boolean;
  /** The title of the page's lecture, where the reader may search it alone. */
  lecture?: string;
}

const ROWS = 8;

/**
 * A search field that lists the best results as one types: the combobox
 * pattern of WAI-ARIA. It waits while an input method composes.
 */
function SearchField({
  id,
  baseUrl,
  className,
  placeholder,
  shortcut = false,
  lecture,
}: Props): ReactNode {
  const {state, prepare, run, retry} = useSearch(baseUrl, ROWS);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [isLectureOnly, setLectureOnly] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  /** Whether a composition has just ended: in Safari its Enter comes after it. */
  const composed = useRef(false);

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
    // Once, when the field is hydrated.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the functions change with each rendering
  }, []);

  function change(query: string): void {
    setActive(-1);
    setOpen(true);
    run(query, isLectureOnly ? lecture : undefined);
  }

  function searchLecture(only: boolean): void {
    setLectureOnly(only);
    setActive(-1);
    run(field.current?.value ?? '', only ? lecture : undefined);
  }

  function close(): void {
    setOpen(false);
    setActive(-1);
  }

  function choose(index: number): void {
    const option = document.getElementById(`${id}-${index}`);
    if (option) option.click();
    else location.assign(allResults());
  }

  function allResults(): string {
    const q = field.current?.value ?? '';
    const parameters = new URLSearchParams({q});
    if (isLectureOnly && lecture !== undefined) parameters.set('lecture', lecture);
    return `${baseUrl}search/?${parameters.toString()}`;
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
          {lecture !== undefined && (
            <button
              className={styles.retry}
              type="button"
              onMouseDown={keepFocus}
              onClick={() => {
                searchLecture(!isLectureOnly);
              }}>
              {isLectureOnly ? '检索全站' : '只检索本讲'}
            </button>
          )}
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
        <div className={styles.list} id={`${id}-list`} role="listbox" aria-label="检索结果">
          {rows.map((row, index) => (
            <a
              key={`${row.url}${row.hash}${row.voice}`}
              id={`${id}-${index}`}
              className={styles.option}
              href={resultAddress(row)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={keepFocus}
              onClick={() => {
                rememberLanding(row);
                close();
                field.current?.blur();
              }}
              onAuxClick={() => {
                rememberLanding(row);
              }}>
              <ResultRow row={row} />
            </a>
          ))}
          {more && (
            <a
              id={`${id}-${rows.length}`}
              className={clsx(styles.option, styles.more)}
              href={allResults()}
              role="option"
              tabIndex={-1}
              aria-selected={active === rows.length}
              onMouseDown={keepFocus}>
              查看全部结果
            </a>
          )}
        </div>
      </div>
    </div>
  );
}

export default island('SearchField', SearchField, {when: 'idle'});

/** The field keeps the focus, and with it the list stays, until the link is followed. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
