import type {FormEvent, ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';

import styles from './styles.module.css';

/** A search field that leads to the result page. */
export default function SearchForm(): ReactNode {
  const history = useHistory();
  const action = useBaseUrl('/search/');

  function search(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const query = new FormData(event.currentTarget).get('q');
    history.push(`${action}?${new URLSearchParams({q: String(query ?? '')}).toString()}`);
  }

  return (
    <search>
      <form className={styles.form} action={action} onSubmit={search}>
        <input
          className={styles.field}
          type="search"
          name="q"
          required
          autoComplete="off"
          placeholder="记得的几个字，如：娘家人"
          aria-label="检索讲稿"
        />
        <button className={styles.button} type="submit">
          检索
        </button>
      </form>
    </search>
  );
}
