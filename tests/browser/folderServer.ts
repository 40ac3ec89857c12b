import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';

import type {AddressInfo} from 'node:net';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A host on which a site is deployed, deployed anew, and cut off. */
export interface FolderServer {
  url: string;
  /** The folder that is served; a path that begins with one of `stale` is served from `behind`. */
  folder: string;
  behind?: {folder: string; stale: string};
  close: () => Promise<void>;
}

/**
 * Serves a folder as simple hosts do, without headers of ours.
 *
 * @param folder - the folder
 * @returns the server, on a port of its own
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const http = createServer((request, response) => {
    const {pathname, search} = new URL(request.url ?? '/', 'http://host');
    const address = decodeURI(pathname);
    if (!address.endsWith('/') && path.extname(address) === '') {
      response.writeHead(301, {Location: `${pathname}/${search}`}).end();
      return;
    }
    const file = address.endsWith('/') ? `${address}index.html` : address;
    const {behind} = site;
    const from = behind && file.startsWith(behind.stale) ? behind.folder : site.folder;
    readFile(path.join(from, file))
      .then((body) => {
        response.writeHead(200, {'Content-Type': TYPES[path.extname(file)] ?? 'text/plain'});
        response.end(body);
      })
      .catch(async () => {
        response.writeHead(404, {'Content-Type': TYPES['.html']});
        response.end(await readFile(path.join(site.folder, '404.html')));
      })
      // The test is over and its folder gone.
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => http.listen(0, resolve));
  const site: FolderServer = {
    url: `http://localhost:${(http.address() as AddressInfo).port}`,
    folder,
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => {
          resolve();
        });
      }),
  };
  return site;
}
