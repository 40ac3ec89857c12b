import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createSecureServer} from 'node:http2';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';

import {hostHeaders} from './hostHeaders';

import type {Http2SecureServer, Http2ServerResponse} from 'node:http2';
import type {AddressInfo} from 'node:net';
import type {Certificate} from './certificate';
import type {Line} from './line';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const EMPTY = Buffer.alloc(0);

interface Answer {
  body: Buffer;
  headers: Record<string, string>;
}

/** A folder that is served. */
export interface Served {
  /** Its address, without a slash at the end. */
  origin: string;
  server: Http2SecureServer;
}

/**
 * Serves a folder as a good static host does: HTTP/2, Brotli at its best for
 * text, and headers for the cache.
 *
 * @param dir - the folder
 * @param certificate - the server's
 * @param line - a slow connection to send through; without one, as fast as can be
 * @returns the server, listening on a port of its own
 */
export async function serveHttp2(
  dir: string,
  certificate: Certificate,
  line?: Line,
): Promise<Served> {
  const headersOf = hostHeaders(dir);
  const answers = new Map<string, Answer | undefined>();
  const find = (address: string): Answer | undefined => {
    if (!answers.has(address)) {
      const answer = read(path.join(dir, address));
      if (answer) Object.assign(answer.headers, headersOf(address));
      answers.set(address, answer);
    }
    return answers.get(address);
  };
  const {key, cert} = certificate;
  const server = createSecureServer({key, cert}, (request, response) => {
    const answer = find(decodeURI(request.url.split('?')[0] ?? ''));
    if (!answer) void send(response, 404, {headers: {}, body: EMPTY}, line);
    else if (answer.headers.etag === request.headers['if-none-match'])
      void send(response, 304, {...answer, body: EMPTY}, line);
    else void send(response, 200, answer, line);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, () => {
      resolve();
    });
  });
  return {origin: `https://localhost:${(server.address() as AddressInfo).port}`, server};
}

async function send(
  response: Http2ServerResponse,
  status: number,
  {headers, body}: Answer,
  line: Line | undefined,
): Promise<void> {
  await line?.begin();
  // Who asked may have left meanwhile.
  if (response.stream.destroyed) return;
  response.writeHead(status, headers);
  if (line) await line.carry(body, (slice) => !response.stream.destroyed && response.write(slice));
  else response.write(body);
  response.end();
}

function read(address: string): Answer | undefined {
  const file =
    existsSync(address) && statSync(address).isDirectory()
      ? path.join(address, 'index.html')
      : address;
  if (!existsSync(file)) return undefined;
  const body = brotliCompressSync(readFileSync(file));
  return {
    body,
    headers: {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
    },
  };
}
