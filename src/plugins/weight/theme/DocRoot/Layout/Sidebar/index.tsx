import type {ReactNode} from 'react';
import DocRootLayoutSidebar from '@theme-init/DocRoot/Layout/Sidebar';
import type {Props} from '@theme/DocRoot/Layout/Sidebar';

import {inTurn} from '../../../../inTurn';

const InTurn = inTurn();

/** Wrapped to come alive in a task of its own. */
export default function DocRootLayoutSidebarInTurn(props: Props): ReactNode {
  return (
    <InTurn>
      <DocRootLayoutSidebar {...props} />
    </InTurn>
  );
}
