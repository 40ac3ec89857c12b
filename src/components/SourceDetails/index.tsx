import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

import type {SourceDetails as Details} from '@site/src/knowledge/sources/views';

import styles from './styles.module.css';

/** What the facts of a source say, and where they can be checked. */
export default function SourceDetails({source}: {source: Details}): ReactNode {
  const facts: [string, string | undefined][] = [
    ['作者', source.author],
    ['日期', source.eventDate],
    ['地点', source.eventPlace],
    ['报道', source.report],
    ['编者', source.editor],
    ['译者', source.translator],
    ['载于', source.container],
    ['丛书', source.collection],
    ['版本', source.edition],
    ['卷', source.volume],
    ['期', source.issue],
    ['页', source.page],
    ['页数', source.pageCount],
    ['类别', source.genre],
    ['出版地', source.publisherPlace],
    [source.publisherPlace === undefined ? '发布' : '出版', source.publisher],
    [source.publisherPlace === undefined ? '发布日期' : '出版日期', source.issued],
    ['成书', source.originalDate],
    ['文号', source.number],
    ['DOI', source.doi],
    ['ISBN', source.isbn],
    ['ISSN', source.issn],
    ['语种', source.language],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      <div>
        <dt>可核对</dt>
        <dd>
          <ul>
            {source.links.map(({url, shows, archived, check}) => (
              <li key={url}>
                {/* The attributes are Robust Links': programs find the copy when the page is gone. */}
                <Link to={url} data-versionurl={archived?.url} data-versiondate={archived?.date}>
                  {shows}
                </Link>
                {archived && (
                  <>
                    {' '}
                    <Link to={archived.url}>存档（{archived.date}）</Link>
                  </>
                )}
                {check && (
                  <span className={styles.check}>
                    最后检查：{check.date}
                    {check.failed && '，没有打开'}
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p className={styles.checked}>链接最后核对于{source.accessed}。</p>
        </dd>
      </div>
      {source.unverified.length > 0 && (
        <div>
          <dt>未能核实</dt>
          <dd>
            <ul>
              {source.unverified.map((item, index) => (
                <li key={index}>{item}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
