import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import lectures from '@generated/knowledge/default/_lectures.json';

import ListPages from '@site/src/components/ListPages';
import {filterPages} from '@site/src/components/ListPages/filterPages';
import {usePageFacts} from '@site/src/components/PageFacts';
import ListFilters from '@site/src/islands/ListFilters';
import {catalogueFilters, catalogueValues, inCatalogueOrder} from '@site/src/knowledge/catalogue';
import type {CatalogueFilter, CatalogueLecture} from '@site/src/knowledge/catalogue';
import {writeChineseDate} from '@site/src/knowledge/chineseDate';

import styles from './styles.module.css';

/** The list's id, by which its filters find it. */
// For scripts alone: no address.
const LIST = '_lectures';

const LABELS: Readonly<Record<CatalogueFilter['key'], string>> = {
  lecturer: '主讲人',
  institution: '单位',
  subject: '主题',
  year: '年份',
};

interface Props {
  /** Where its titles lead: to the first page of a lecture, to the page with all of it, or to its transcript. */
  to?: 'href' | 'handout' | 'transcript';
}

/** All lectures, the latest first; in the browser, filtered by lecturer, institution, subject and year. */
export default function LectureList({to = 'href'}: Props): ReactNode {
  const {lectures: shown, page} = usePageFacts() ?? {};
  const filters = catalogueFilters(lectures);
  return (
    <>
      {filters.length > 0 && (
        <ListFilters
          list={LIST}
          filters={filters.map(({key, values}) => ({
            key,
            label: LABELS[key],
            options: values.map((value) => ({
              value,
              label: key === 'year' ? `${value} 年` : value,
            })),
          }))}
          count={lectures.length}
          unit="份"
          {...filterPages(page)}
        />
      )}
      <ul className={styles.list} id={LIST} data-search="skip">
        {inCatalogueOrder(lectures)
          .slice(shown?.from, shown?.to)
          .map((lecture) => (
            <LectureItem key={lecture.id} lecture={lecture} to={to} />
          ))}
      </ul>
      <ListPages />
    </>
  );
}

function LectureItem({
  lecture,
  to,
}: {
  lecture: CatalogueLecture;
  to: keyof typeof DOORS;
}): ReactNode {
  const {title, lecturer, institution, date, slides, quotations} = lecture;
  return (
    <li className={styles.item} {...dataOf(lecture)}>
      <Link className={styles.title} to={lecture[to]}>
        {title}
      </Link>
      <span className={styles.facts}>
        <span>{institution}</span>
        <span>{lecturer}</span>
        {date !== undefined && <span>{writeChineseDate(date)}</span>}
        <span>{slides} 张幻灯片</span>
        {quotations > 0 && <span>{quotations} 条引文</span>}
      </span>
      <span className={styles.facts}>
        {DOORS[to].map(([label, key]) => (
          <Link key={key} to={lecture[key]} aria-label={`${label}：${title}`}>
            {label}
          </Link>
        ))}
      </span>
    </li>
  );
}

/** The other ways into a lecture. */
const DOORS = {
  href: [
    ['整篇阅读', 'handout'],
    ['讲稿原文', 'transcript'],
  ],
  handout: [
    ['逐页阅读', 'href'],
    ['讲稿原文', 'transcript'],
  ],
  transcript: [
    ['逐页阅读', 'href'],
    ['整篇阅读', 'handout'],
  ],
} as const;

/** What the filters compare, one value a line. */
function dataOf(lecture: CatalogueLecture): Record<`data-${string}`, string> {
  return Object.fromEntries(
    Object.entries(catalogueValues(lecture)).map(([key, values]) => [
      `data-${key}`,
      values.join('\n'),
    ]),
  );
}
