import {createElement} from 'react';
import {matchPath, useHistory, useLocation} from '@docusaurus/router';

import {candidates} from './candidates';

import type {ComponentType, ReactNode} from 'react';
import type {RouteLike} from './candidates';

type Match = NonNullable<ReturnType<typeof matchPath>>;

/** What Docusaurus writes for each address. */
interface DocusaurusRoute extends RouteLike {
  component: ComponentType<Record<string, unknown>>;
  routes?: DocusaurusRoute[];
}

/** A route that leads to an address, with what of the address is its. */
interface MatchedRoute {
  route: DocusaurusRoute;
  match: Match;
}

interface RoutesProps {
  routes: DocusaurusRoute[];
  extraProps?: object | undefined;
}

function findRoute(routes: DocusaurusRoute[], pathname: string): MatchedRoute | undefined {
  for (const route of candidates(routes, pathname)) {
    const match = route.path === undefined ? null : matchPath(pathname, route);
    if (match) return {route, match};
  }
  return undefined;
}

/** Renders what the current address leads to. */
function Routes({routes, extraProps}: RoutesProps): ReactNode {
  const location = useLocation();
  const history = useHistory();
  const found = findRoute(routes, location.pathname);
  return (
    found && createElement(found.route.component, {...extraProps, ...found, location, history})
  );
}

/**
 * Stands in for what `react-router-config` has under this name, which makes an
 * element of every route on every page.
 *
 * @param routes - the routes
 * @param extraProps - what the page gets beside the router's properties
 * @returns the page
 */
export function renderRoutes(routes?: DocusaurusRoute[], extraProps?: object): ReactNode {
  return routes ? <Routes routes={routes} extraProps={extraProps} /> : null;
}

/**
 * Stands in for what `react-router-config` has under this name, which tries
 * every route.
 *
 * @param routes - the routes
 * @param pathname - an address
 * @returns the routes that lead to it, from the outermost to its page
 */
export function matchRoutes(routes: DocusaurusRoute[], pathname: string): MatchedRoute[] {
  const found = findRoute(routes, pathname);
  return found ? [found, ...matchRoutes(found.route.routes ?? [], pathname)] : [];
}
