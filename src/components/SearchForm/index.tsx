import type {ReactNode, SubmitEvent} from 'react';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';

import styles from './styles.module.css';

/** A search field that leads to the result page. */
export default function SearchForm(): ReactNode {
  const history = useHistory();
  const action = useBaseUrl('/search/');

  function search(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('q') as HTMLInputElement;
    history.push(`${action}?${new URLSearchParams({q: field.value}).toString()}`);
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
