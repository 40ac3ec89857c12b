import {useId} from 'react';
import type {ReactElement, ReactNode} from 'react';
import {sanitizeTabsChildren} from '@docusaurus/theme-common/internal';
import type {Props as TabItemProps} from '@theme/TabItem';
import type {Props} from '@theme/Tabs';

import TabList from '@site/src/islands/TabList';

import styles from './styles.module.css';

/** In place of the theme's, which draws its panels by script: all stand in the page, and an island shows one at a time. */
export default function Tabs({children, className, groupId, queryString}: Props): ReactNode {
  if (groupId !== undefined || queryString !== undefined) {
    throw new Error(
      '<Tabs groupId> and <Tabs queryString> are unsupported: no island keeps the choice of a tab. Leave them out, or teach src/islands/TabList.',
    );
  }
  const id = useId();
  // It throws at anything but tabs; its type says less.
  const items = sanitizeTabsChildren(children) as ReactElement<TabItemProps>[];
  const panels = items.map(({props: {value, label}}, place) => ({
    id: `${id}${place}`,
    label: label ?? value,
  }));
  return (
    <div className={className}>
      <TabList
        panels={panels}
        first={Math.max(
          0,
          items.findIndex(({props}) => props.default),
        )}
      />
      {items.map((item, place) => (
        <div key={item.props.value} className={styles.panel} id={panels[place]?.id}>
          <p className={styles.label}>{panels[place]?.label}</p>
          {item.props.children}
        </div>
      ))}
    </div>
  );
}
