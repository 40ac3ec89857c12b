import {DOCUSAURUS} from '../../scripts/docusaurus';
import {findNginx} from '../../scripts/findNginx';

/** A server that the browser tests start. */
export interface Site {
  command: string;
  url: string;
  env?: Record<string, string>;
}

/** The first of the ports; two checkouts can be tested at once on one machine. */
export const port = Number(process.env.TEST_PORT ?? 4173);

/**
 * Whether the built sites are served by nginx with the configuration that the
 * build wrote, and so with all its headers; else by Docusaurus' own server,
 * where the pages' `<meta>` policies alone hold.
 */
export const hasHeaders = findNginx() !== undefined;

const serve = (port: number, dir: string, base: string): string =>
  hasHeaders
    ? `node node_modules/jiti/lib/jiti-cli.mjs scripts/nginx.ts ${dir} ${base} ${port}`
    : `node ${DOCUSAURUS} serve --no-open --port ${port} --dir ${dir}`;

/** The built site at the root, the same below /kb/, the author's live preview, and a site of several lectures. */
export const sites = {
  root: {command: serve(port, 'build', '/'), url: `http://localhost:${port}/`},
  subpath: {
    command: serve(port + 1, 'build-kb', '/kb/'),
    url: `http://localhost:${port + 1}/kb/`,
    env: {BASE_URL: '/kb/'},
  },
  preview: {
    command: `node ${DOCUSAURUS} start --no-open --port ${port + 2}`,
    url: `http://localhost:${port + 2}/`,
  },
  lectures: {
    command: serve(port + 3, 'build-lectures/build', '/'),
    url: `http://localhost:${port + 3}/`,
  },
} satisfies Record<string, Site>;
