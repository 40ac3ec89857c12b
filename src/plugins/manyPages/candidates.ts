/** What of a route decides whether an address is its. */
export interface RouteLike {
  path?: string | readonly string[];
  exact?: boolean;
}

interface Table {
  /** The places of routes that one address alone leads to, by that address. */
  single: Map<string, number[]>;
  /** The places of all others. */
  others: number[];
}

const tables = new WeakMap<readonly RouteLike[], Table>();

/**
 * Narrows a list of routes to those that may match an address. The router tries
 * one after the other; with a page for each route, the work for all pages would
 * grow with the square of their number.
 *
 * @param routes - all routes; the list must not change
 * @param pathname - the address
 * @returns the candidates in the order of the list: every route that matches is among them
 */
export function candidates<Route extends RouteLike>(
  routes: readonly Route[],
  pathname: string,
): Route[] {
  const {single, others} = tableOf(routes);
  const own = single.get(fold(pathname)) ?? [];
  return [...own, ...others]
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const route = routes[place];
      return route ? [route] : [];
    });
}

function tableOf(routes: readonly RouteLike[]): Table {
  const known = tables.get(routes);
  if (known) return known;
  const table: Table = {single: new Map(), others: []};
  routes.forEach(({path, exact}, place) => {
    if (exact !== true || typeof path !== 'string' || /[:*?+()\\]/u.test(path)) {
      table.others.push(place);
      return;
    }
    const places = table.single.get(fold(path));
    if (places) places.push(place);
    else table.single.set(fold(path), [place]);
  });
  tables.set(routes, table);
  return table;
}

/** The router looks at neither case nor a closing slash. */
function fold(pathname: string): string {
  return pathname.toLowerCase().replace(/\/$/u, '');
}
