import type {ComponentType} from 'react';
import Navbar from '@theme-init/Navbar';

import {inTurn} from '../../inTurn';

/** Wrapped to come alive in a task of its own. */
export default inTurn(Navbar as ComponentType);
