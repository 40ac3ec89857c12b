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
    ['发布', source.publisher],
    ['发布日期', source.issued],
    ['文号', source.number],
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
            {source.links.map(({url, shows}) => (
              <li key={url}>
                <Link to={url}>{shows}</Link>
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
              {source.unverified.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
