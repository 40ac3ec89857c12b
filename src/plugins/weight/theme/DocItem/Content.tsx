import type {ReactNode} from 'react';
import DocItemContent from '@theme-init/DocItem/Content';
import type {Props} from '@theme/DocItem/Content';

import {inTurn} from '../../inTurn';

const InTurn = inTurn();

/** Wrapped to come alive in a task of its own. */
export default function DocItemContentInTurn(props: Props): ReactNode {
  return (
    <InTurn>
      <DocItemContent {...props} />
    </InTurn>
  );
}
