import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

import type {QuotationFacts} from '@site/src/knowledge/quotations/views';

import styles from './styles.module.css';

/**
 * What can be done with a quotation. A popover opens by itself: with mouse,
 * touch and keyboard, without a script of ours, and closes with Escape.
 */
export default function QuotationMenu({facts}: {facts: QuotationFacts}): ReactNode {
  const menu = `menu-of-${facts.id}`;
  return (
    <>
      <button
        className={styles.menuButton}
        type="button"
        popoverTarget={menu}
        aria-label="引文菜单">
        <span aria-hidden="true">⋯</span>
      </button>
      <span className={styles.menu} id={menu} popover="auto" role="group" aria-label="引文菜单">
        <Link to={facts.href}>引文页：两种文字对照</Link>
        {facts.source && <Link to={facts.source.href}>出处页</Link>}
        <Link to="/quotations/">全部引文</Link>
      </span>
    </>
  );
}
