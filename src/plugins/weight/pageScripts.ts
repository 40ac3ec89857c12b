import {runInNewContext} from 'node:vm';

/** A route as the generated list of routes has it, with the key of its parts. */
interface Route {
  path: string;
  component: string;
  routes?: readonly Route[];
}

/**
 * Reads which parts (“chunks”) the pages consist of, from what Docusaurus
 * generates for the browser: the tree of routes, and the parts of each.
 *
 * @param routesCode - `.docusaurus/routes.js`
 * @param chunkNames - `.docusaurus/routesChunkNames.json`
 * @returns the names of the parts by the address of the page, those of what frames it first
 * @throws Error where the list of routes is not written as it was in Docusaurus 3.10
 */
export function readPageChunks(
  routesCode: string,
  chunkNames: Readonly<Record<string, unknown>>,
): Map<string, readonly string[]> {
  const start = routesCode.indexOf('export default');
  if (start === -1) throw new Error('.docusaurus/routes.js has no “export default”.');
  // Docusaurus makes the file in this very build; all that it calls is this.
  const ComponentCreator = (path: string, hash?: string): string =>
    hash === undefined ? path : `${path}-${hash}`;
  const list = routesCode.slice(start).replace('export default', 'routes =');
  const routes = runInNewContext(list, {ComponentCreator, routes: []}) as readonly Route[];

  const pages = new Map<string, readonly string[]>();
  const visit = (some: readonly Route[], above: readonly string[]): void => {
    for (const {path, component, routes: below} of some) {
      const chunks = [...above, ...namesIn(chunkNames[component])];
      if (below) visit(below, chunks);
      else pages.set(path, [...new Set(chunks)]);
    }
  };
  visit(routes, []);
  return pages;
}

function namesIn(parts: unknown): string[] {
  if (typeof parts === 'string') return [parts];
  return typeof parts === 'object' && parts !== null ? Object.values(parts).flatMap(namesIn) : [];
}
