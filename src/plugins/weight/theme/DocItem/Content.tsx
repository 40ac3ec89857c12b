import type {ComponentType} from 'react';
import DocItemContent from '@theme-init/DocItem/Content';
import type {Props} from '@theme/DocItem/Content';

import {inTurn} from '../../inTurn';

/** Wrapped to come alive in a task of its own. */
export default inTurn(DocItemContent as ComponentType<Props>);
