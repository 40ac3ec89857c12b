import type {ComponentType} from 'react';
import DocRootLayoutSidebar from '@theme-init/DocRoot/Layout/Sidebar';
import type {Props} from '@theme/DocRoot/Layout/Sidebar';

import {inTurn} from '../../../../inTurn';

/** Wrapped to come alive in a task of its own. */
export default inTurn(DocRootLayoutSidebar as ComponentType<Props>);
