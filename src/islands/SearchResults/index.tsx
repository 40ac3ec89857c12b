import {useEffect, useRef, useState} from 'react';
import type {ReactNode} from 'react';

import Filter, {ALL} from '../search/Filter';
import {island} from '../island';
import type {SearchRow} from '@site/src/search/rows';

import ResultLink from '../search/ResultLink';
import {VOICES, messageOf} from '../search/messages';
import styles from '../search/styles.module.css';
import {useSearch} from '../search/useSearch';

const MOST_ROWS = 1000;

interface Props {
  baseUrl: string;
  /** The lectures, where there are several. */
  lectures?: readonly {title: string; lecturer: string}[];
}

/** All results of a query: grouped by lecture and page, filtered by these, by whose words they are and by quoted source. */
function SearchResults({baseUrl, lectures = []}: Props): ReactNode {
  const {state, run, retry} = useSearch(baseUrl, MOST_ROWS);
  const [asked, setAsked] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [voice, setVoice] = useState(ALL);
  const [source, setSource] = useState(ALL);
  const [lecture, setLecture] = useState(ALL);
  const [lecturer, setLecturer] = useState(ALL);

  // A title that no lecture has is of no account.
  const scope = lectures.some(({title}) => title === lecture) ? lecture : undefined;

  // The address is the state of the page: it can be linked to and gone back to.
  // The page is built without a query.
  useEffect(() => {
    const read = (): void => {
      const parameters = new URLSearchParams(location.search);
      setAsked(parameters.get('q') ?? '');
      setLecture(parameters.get('lecture') ?? ALL);
      setLecturer(parameters.get('lecturer') ?? ALL);
    };
    read();
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('popstate', read);
    };
  }, []);
  useEffect(() => {
    if (field.current && field.current.value !== asked) field.current.value = asked;
    run(asked, scope);
  }, [asked, scope, run]);

  function change(value: string): void {
    setVoice(ALL);
    setSource(ALL);
    setAsked(value);
    writeAddress({q: value, lecture, lecturer});
  }

  const {rows, count} = state.status === 'found' ? state.results : {rows: [], count: 0};
  const lecturers = new Map(lectures.map(({title, lecturer: by}) => [title, by]));
  const shown = rows.filter(
    (row) =>
      (voice === ALL || row.voice === voice) &&
      (source === ALL || row.quotation?.label === source) &&
      (lecturer === ALL || lecturers.get(row.lecture ?? '') === lecturer),
  );
  const voices = [...new Set(rows.map((row) => row.voice))];
  const sources = [
    ...new Set(rows.flatMap(({quotation}) => (quotation?.label ? [quotation.label] : []))),
  ];
  const exact = shown.filter(({match}) => match !== 'approximate');
  const near = shown.filter(({match}) => match === 'approximate');

  return (
    <main className={styles.page}>
      <h1>{asked === '' ? '检索' : `检索“${asked.slice(0, 40)}”`}</h1>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            change(field.current?.value ?? '');
          }}>
          <input
            className={styles.field}
            type="search"
            name="q"
            aria-label="检索讲稿"
            autoComplete="off"
            placeholder="记得的几个字，如：娘家人"
            ref={field}
            onChange={({currentTarget, nativeEvent}) => {
              if (!(nativeEvent as InputEvent).isComposing) change(currentTarget.value);
            }}
            onCompositionEnd={({currentTarget}) => {
              change(currentTarget.value);
            }}
          />
        </form>
      </search>
      <div className={styles.controls}>
        <span role="status">
          {messageOf(state)}
          {shown.length < count && `显示 ${shown.length} 处。`}
        </span>
        {state.status === 'failed' && (
          <button className={styles.retry} type="button" onClick={retry}>
            再试一次
          </button>
        )}
        {lectures.length > 1 && (
          <Filter
            label="讲稿"
            value={scope ?? ALL}
            options={lectures.map(({title}) => ({value: title, label: title}))}
            onChange={(title) => {
              setLecture(title);
              writeAddress({q: asked, lecture: title, lecturer});
            }}
          />
        )}
        {new Set(lecturers.values()).size > 1 && (
          <Filter
            label="主讲人"
            value={lecturer}
            options={[...new Set(lecturers.values())].map((value) => ({value, label: value}))}
            onChange={(name) => {
              setLecturer(name);
              writeAddress({q: asked, lecture, lecturer: name});
            }}
          />
        )}
        {voices.length > 1 && (
          <Filter
            label="文字"
            value={voice}
            options={voices.map((value) => ({value, label: VOICES[value]}))}
            onChange={setVoice}
          />
        )}
        {sources.length > 0 && (
          <Filter
            label="引自"
            value={source}
            options={sources.map((value) => ({value, label: value}))}
            onChange={setSource}
          />
        )}
      </div>
      {lectures.length > 1 ? <Lectures rows={exact} /> : <Groups rows={exact} heading="h2" />}
      {near.length > 0 && <h2>近似结果</h2>}
      <Groups rows={near} heading="h3" />
    </main>
  );
}

export default island('SearchResults', SearchResults, {when: 'load'});

/** What is searched stands in the address; the entry's state is kept. */
function writeAddress(parameters: Record<'q' | 'lecture' | 'lecturer', string>): void {
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  const query = new URLSearchParams(given).toString();
  history.replaceState(history.state, '', location.pathname + (query && `?${query}`));
}

/** Rows below the title of their lecture; what belongs to none comes last. */
function Lectures({rows}: {rows: readonly SearchRow[]}): ReactNode {
  const groups = new Map<string, SearchRow[]>();
  for (const row of [...rows.filter(isOfLecture), ...rows.filter((row) => !isOfLecture(row))]) {
    const name = row.lecture ?? '其他页面';
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([name, group]) => (
    <section key={name} className={styles.lecture}>
      <h2>
        {name}（{group.length} 处）
      </h2>
      <Groups rows={group} heading="h3" />
    </section>
  ));
}

function isOfLecture({lecture}: SearchRow): boolean {
  return lecture !== undefined;
}

/** Rows below the title of their page. */
function Groups({
  rows,
  heading: Heading,
}: {
  rows: readonly SearchRow[];
  heading: 'h2' | 'h3';
}): ReactNode {
  return groupByPage(rows).map(([page, group]) => (
    <section key={page.url} className={styles.group}>
      <Heading>{page.title}</Heading>
      <ul className={styles.results}>
        {group.map((row) => (
          <li key={`${row.hash} ${row.voice}`}>
            <ResultLink row={row} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** Groups rows by page in the order of each page's best row. */
function groupByPage(
  rows: readonly SearchRow[],
): [page: {url: string; title: string}, rows: SearchRow[]][] {
  const groups = new Map<string, [{url: string; title: string}, SearchRow[]]>();
  for (const row of rows) {
    const group = groups.get(row.url);
    if (group) group[1].push(row);
    else groups.set(row.url, [{url: row.url, title: row.page}, [row]]);
  }
  return [...groups.values()];
}
