/**
 * The service worker. Pages come from the network, so that nobody reads an old
 * one unawares, and without network from what this browser keeps: the shell,
 * pages that were visited, lectures that were saved whole.
 */
import {ExpirationPlugin} from 'workbox-expiration';
import {registerRoute} from 'workbox-routing';
import {CacheFirst, NetworkFirst} from 'workbox-strategies';

import {cacheNames, keptAddress, withClosingSlash} from './caches';
import {refreshSaved} from './savedLecture';

/** What the DOM's types leave to another library, which cannot be loaded beside them. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface ServiceWorkerScope {
  registration: {scope: string};
  clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
}

/** What is kept from the first visit on; addresses below the site's base. */
export interface Shell {
  /** Files with a hash in their names. */
  assets: string[];
  /** Pages and files that may change under the same name. */
  pages: string[];
  /** The page that is shown where a page was not kept; one of `pages`. */
  offline: string;
}

/** Filled in by the build. The version alone makes browsers see that the site has changed. */
declare const SHELL: Shell;
declare const VERSION: string;

const shell = SHELL;
const worker = self as unknown as ServiceWorkerScope & {version: string};
worker.version = VERSION;
const base = worker.registration.scope;
const names = cacheNames(base);

/** On a line as slow as this a kept page is better than none yet. */
const PATIENCE_SECONDS = 4;
const MOST_PAGES = 200;
const MOST_FILES = 400;

const keptUnder = {
  cacheKeyWillBeUsed: ({request}: {request: Request}) => Promise.resolve(keptAddress(request.url)),
};
const newest = (cacheName: string, maxEntries: number): NetworkFirst =>
  new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: PATIENCE_SECONDS,
    // Asked for anew each time: where nothing has changed the host answers without a body.
    fetchOptions: {cache: 'no-cache'},
    plugins: [keptUnder, new ExpirationPlugin({maxEntries, purgeOnQuotaError: true})],
  });
const pages = newest(names.pages, MOST_PAGES);
const files = newest(names.files, MOST_FILES);

worker.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetWholeSites().then(() => worker.clients.claim()));
});

const below = (path: string) => (address: string) => address.startsWith(base + path);
const isAsset = below('assets/');
// Pictures to download: large, and no page needs them.
const isKept = (address: string): boolean => below('')(address) && !address.endsWith('.png');

registerRoute(
  ({url}) => isAsset(url.href),
  new CacheFirst({
    cacheName: names.assets,
    plugins: [new ExpirationPlugin({maxEntries: MOST_FILES, purgeOnQuotaError: true})],
  }),
);
registerRoute(
  ({request}) => request.mode === 'navigate',
  (options) => {
    const {pathname} = new URL(base);
    // Without network, or on a host that is just being changed, what was saved stays.
    (options.event as unknown as ExtendableEvent).waitUntil(
      refreshSaved(pathname, options.url.href).catch(() => undefined),
    );
    return pages.handle(options).catch(() => keptPage(options.url.href));
  },
);
registerRoute(
  ({url, request}) =>
    isKept(url.href) &&
    !request.headers.has('range') &&
    // What is fetched to be kept elsewhere.
    request.cache !== 'reload',
  (options) =>
    files.handle(options).catch(async (error: unknown) => {
      const kept = await caches.match(keptAddress(options.url.href));
      if (kept) return kept;
      throw error;
    }),
);

/** @throws where a part of the shell cannot be had: then the worker before this one stays */
async function keepShell(): Promise<void> {
  const assets = await caches.open(names.assets);
  const known = new Set((await assets.keys()).map(({url}) => url));
  await assets.addAll(shell.assets.map((asset) => base + asset).filter((url) => !known.has(url)));
  const kept = await caches.open(names.shell);
  await kept.addAll(shell.pages.map((page) => new Request(base + page, {cache: 'no-cache'})));
}

/** Earlier versions of this worker kept each version of the site whole. */
async function forgetWholeSites(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(`site ${base} `));
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function keptPage(url: string): Promise<Response> {
  const address = keptAddress(url);
  const kept = await caches.match(address);
  if (kept) return kept;
  const folder = withClosingSlash(address);
  if (folder !== undefined && (await caches.match(folder))) return Response.redirect(folder, 301);
  const offline = await caches.match(base + shell.offline);
  // It is the page for this address, but not its content.
  return new Response(offline?.body ?? null, {
    status: 503,
    headers: {'Content-Type': 'text/html; charset=utf-8', ...policyOf(offline)},
  });
}

function policyOf(response: Response | undefined): Record<string, string> {
  const policy = response?.headers.get('Content-Security-Policy');
  return policy ? {'Content-Security-Policy': policy} : {};
}
