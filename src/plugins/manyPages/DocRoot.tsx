import OriginalDocRoot from '@theme-original/DocRoot';
import {useLocation} from '@docusaurus/router';
import type {ReactNode} from 'react';

import {candidates} from './candidates';

import type {Props} from '@theme/DocRoot';

/**
 * Stands in for the theme's component of this name, which tries the routes of all
 * docs on each of their pages; beyond 10,000 routes the router reads each anew.
 */
export default function DocRoot({route, ...props}: Props): ReactNode {
  const {pathname} = useLocation();
  return (
    <OriginalDocRoot
      {...props}
      route={{...route, routes: candidates(route.routes ?? [], pathname)}}
    />
  );
}
