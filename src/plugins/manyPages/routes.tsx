import {matchPath, useLocation} from '@docusaurus/router';
import {renderRoutes as renderAll} from 'react-router-config/esm/react-router-config.js';

import {candidates} from './candidates';

import type {ReactNode} from 'react';
import type {MatchedRoute, RouteConfig} from 'react-router-config';

interface RoutesProps {
  routes: RouteConfig[];
  extraProps?: unknown;
}

/** Renders what the current address leads to. */
function Routes({routes, extraProps}: RoutesProps): ReactNode {
  const {pathname} = useLocation();
  return renderAll(candidates(routes, pathname), extraProps);
}

/**
 * Stands in for what `react-router-config` has under this name, which makes an
 * element of every route on every page.
 *
 * @param routes - the routes
 * @param extraProps - what the page gets beside the router's properties
 * @returns the page
 */
export function renderRoutes(routes?: RouteConfig[], extraProps?: unknown): ReactNode {
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
export function matchRoutes(
  routes: RouteConfig[],
  pathname: string,
): MatchedRoute<Record<string, string>>[] {
  for (const route of candidates(routes, pathname)) {
    const match = route.path === undefined ? null : matchPath(pathname, route);
    if (match) return [{route, match}, ...matchRoutes(route.routes ?? [], pathname)];
  }
  return [];
}
