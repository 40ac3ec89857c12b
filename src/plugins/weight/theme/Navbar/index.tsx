import type {ReactNode} from 'react';
import Navbar from '@theme-init/Navbar';

import {inTurn} from '../../inTurn';

const InTurn = inTurn();

/** Wrapped to come alive in a task of its own. */
export default function NavbarInTurn(): ReactNode {
  return (
    <InTurn>
      <Navbar />
    </InTurn>
  );
}
