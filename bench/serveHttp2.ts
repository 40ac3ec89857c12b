import {existsSync, readFileSync, statSync} from 'node:fs';
import {createSecureServer} from 'node:http2';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';

import {generate} from 'selfsigned';

import type {Http2SecureServer} from 'node:http2';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder as a good static host does: HTTP/2, and Brotli at its best
 * for text. The certificate is made for this run.
 *
 * @param dir - the folder
 * @param port - where
 * @returns the server, listening
 */
export async function serveHttp2(dir: string, port: number): Promise<Http2SecureServer> {
  const pems = await generate([{name: 'commonName', value: 'localhost'}]);
  const files = new Map<string, {type: string; body: Buffer} | undefined>();
  const read = (address: string): {type: string; body: Buffer} | undefined => {
    if (!files.has(address)) files.set(address, compress(path.join(dir, decodeURI(address))));
    return files.get(address);
  };
  const server = createSecureServer({key: pems.private, cert: pems.cert}, (request, response) => {
    const file = read(request.url.split('?')[0] ?? '');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {'content-type': file.type, 'content-encoding': 'br'}).end(file.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, () => {
      resolve();
    });
  });
  return server;
}

function compress(address: string): {type: string; body: Buffer} | undefined {
  const file =
    existsSync(address) && statSync(address).isDirectory()
      ? path.join(address, 'index.html')
      : address;
  if (!existsSync(file)) return undefined;
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  return {type, body: brotliCompressSync(readFileSync(file))};
}
