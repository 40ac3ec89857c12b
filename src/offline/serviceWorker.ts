/**
 * The service worker: it keeps one whole version of the site, so that every page
 * opens without network. A version is stored whole and checked file by file, or
 * not at all; so no page is ever shown with the index or the scripts of another.
 */
import {outdatedCaches, placeInCache, planAnswer, REVISION_LENGTH} from './offlineCopy';

import type {Revisions} from './offlineCopy';

/** What the DOM's types leave to another library, which cannot be loaded beside them. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface ServiceWorkerScope {
  registration: {scope: string};
  clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

/** Filled in by the build. */
declare const REVISIONS: Revisions;
declare const VERSION: string;

/** Once: the build puts the whole list in place of its name. */
const revisions = REVISIONS;
const worker = self as unknown as ServiceWorkerScope;
const base = worker.registration.scope;
const PREFIX = `site ${base} `;
const CURRENT = PREFIX + VERSION;
const UNKNOWN_ADDRESS = '404.html';
const AT_ONCE = 6;

worker.addEventListener('install', (event) => {
  event.waitUntil(storeAll().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOutdated().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const {request} = event;
  if (request.method !== 'GET' || request.headers.has('range')) return;
  const url = request.url.replace(/[?#].*$/u, '');
  if (url.startsWith(base)) event.respondWith(answer(request, url.slice(base.length)));
});

async function storeAll(): Promise<void> {
  const cache = await caches.open(CURRENT);
  const files = Object.entries(revisions);
  const storeNext = async (): Promise<void> => {
    for (let next = files.pop(); next; next = files.pop()) {
      const place = base + placeInCache(...next);
      if (await cache.match(place)) continue;
      await cache.put(place, (await caches.match(place)) ?? (await download(...next)));
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, storeNext));
}

/** @throws Error where the server has another version of the file */
async function download(address: string, revision: string): Promise<Response> {
  const response = await fetch(base + address, {cache: 'no-cache'});
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hash.slice(0, REVISION_LENGTH) !== revision) {
    throw new Error(`${address} is not of the version ${VERSION}`);
  }
  // A response of our own: one that was redirected cannot answer for a page.
  const status = address === UNKNOWN_ADDRESS ? 404 : 200;
  return new Response(body, {status, headers: response.headers});
}

async function forgetOutdated(): Promise<void> {
  const names = outdatedCaches(await caches.keys(), PREFIX, CURRENT);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function answer(request: Request, address: string): Promise<Response> {
  const plan = planAnswer(revisions, address, request.mode === 'navigate');
  switch (plan.kind) {
    case 'copy':
      return (await copyOf(plan.address)) ?? fetch(request);
    case 'redirect':
      return Response.redirect(base + plan.address + new URL(request.url).search, 301);
    case 'network':
      return plan.page ? fetchPage(request) : fetchPart(request);
  }
}

async function copyOf(address: string): Promise<Response | undefined> {
  const cache = await caches.open(CURRENT);
  return cache.match(base + placeInCache(address, revisions[address] ?? ''));
}

async function fetchPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const unknown = await copyOf(UNKNOWN_ADDRESS);
    if (unknown) return unknown;
    throw error;
  }
}

/** A page that was opened before an update asks for parts of its own version. */
async function fetchPart(request: Request): Promise<Response> {
  return (await caches.match(request, {ignoreSearch: true})) ?? fetch(request);
}
