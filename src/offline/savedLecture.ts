import {cacheNames, keptAddress} from './caches';

/** The files of a lecture: revisions by address below the site's base. */
export type LectureFiles = Readonly<Record<string, string>>;

/** A lecture that can be saved for use without network. */
export interface SavableLecture {
  /** The site's base, with both slashes. */
  baseUrl: string;
  /** The lecture's id. */
  id: string;
}

/** What this browser has of a lecture: nothing, all of it, or all of an earlier version. */
export type SavedState = 'unsaved' | 'saved' | 'outdated';

/** The host does not have a file that a lecture's list names, or not now. */
export class MissingFile extends Error {}

const AT_ONCE = 4;

/**
 * Saves a whole lecture, or brings a saved one up to date: only what has
 * changed is fetched. It counts as saved once all of it is there; what was saved
 * before stays so where this fails.
 *
 * @param lecture - the lecture
 * @param onProgress - called with the share that is done, from 0 to 1
 * @param signal - gives up where it is aborted
 * @throws TypeError without network; MissingFile where the host does not have a file;
 *   DOMException `QuotaExceededError` where room is short, `AbortError` where it was given up
 */
export async function saveLecture(
  lecture: SavableLecture,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  await alone(lecture, async () => {
    const before = await savedFiles(lecture);
    try {
      await bringUpToDate(lecture, before, onProgress, signal);
    } catch (error) {
      if (!before) await caches.delete(cacheName(lecture));
      throw error;
    }
  });
}

/**
 * Looks for what is saved of a lecture, and whether the host has another version.
 *
 * @param lecture - the lecture
 * @returns the state; without network, what is saved counts as up to date
 */
export async function savedState(lecture: SavableLecture): Promise<SavedState> {
  return alone(lecture, async () => {
    const saved = await savedFiles(lecture);
    if (!saved) return 'unsaved';
    const files = await download(listAddress(lecture))
      .then((list) => list.json() as Promise<LectureFiles>)
      .catch(() => saved);
    return JSON.stringify(files) === JSON.stringify(saved) ? 'saved' : 'outdated';
  });
}

/**
 * Brings those saved lectures up to date that a page belongs to.
 *
 * @param baseUrl - the site's base
 * @param page - the full address of the page
 * @throws where one cannot be, as {@link saveLecture} does
 */
export async function refreshSaved(baseUrl: string, page: string): Promise<void> {
  const begin = cacheName({baseUrl, id: ''});
  for (const name of await caches.keys()) {
    if (!name.startsWith(begin)) continue;
    const lecture = {baseUrl, id: name.slice(begin.length)};
    await alone(lecture, async () => {
      const saved = await savedFiles(lecture);
      const isOn = saved && (await caches.match(keptAddress(page), {cacheName: name}));
      if (isOn) await bringUpToDate(lecture, saved);
    });
  }
}

/**
 * Removes a saved lecture.
 *
 * @param lecture - the lecture
 */
export async function removeSaved(lecture: SavableLecture): Promise<void> {
  await alone(lecture, () => caches.delete(cacheName(lecture)));
}

async function bringUpToDate(
  lecture: SavableLecture,
  before: LectureFiles = {},
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const list = listAddress(lecture);
  const listed = await download(list, signal);
  const files = (await listed.clone().json()) as LectureFiles;
  const cache = await caches.open(cacheName(lecture));
  const visited = await caches.open(cacheNames(fullAddress(lecture, '')).pages);
  const queue = Object.keys(files).filter((file) => files[file] !== before[file]);
  const total = queue.length;
  let done = 0;
  const fetchNext = async (): Promise<void> => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const address = keptAddress(fullAddress(lecture, file));
      await cache.put(address, await download(address, signal));
      // It is older, and would be found first.
      await visited.delete(address);
      done += 1;
      onProgress?.(done / total);
    }
  };
  const stop = (error: unknown): never => {
    queue.length = 0;
    throw error;
  };
  const fetched = await Promise.allSettled(
    Array.from({length: AT_ONCE}, () => fetchNext().catch(stop)),
  );
  const failed = fetched.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  const gone = Object.keys(before).filter((file) => !(file in files));
  await Promise.all(gone.map((file) => cache.delete(keptAddress(fullAddress(lecture, file)))));
  await cache.put(list, listed);
}

/** The list of what is saved of a lecture; undefined where it is not saved whole. */
async function savedFiles(lecture: SavableLecture): Promise<LectureFiles | undefined> {
  const list = await caches.match(listAddress(lecture), {cacheName: cacheName(lecture)});
  return list?.json() as Promise<LectureFiles> | undefined;
}

async function download(url: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(url, {cache: 'reload', ...(signal && {signal})});
  if (!response.ok) throw new MissingFile(`${url}: ${response.status}`);
  return response;
}

/** Pages and the service worker may work on the same lecture: one after the other, where the browser has locks. */
async function alone<Result>(
  lecture: SavableLecture,
  work: () => Promise<Result>,
): Promise<Result> {
  const {locks} = navigator as Partial<Navigator>;
  return locks ? locks.request(cacheName(lecture), work) : work();
}

function listAddress(lecture: SavableLecture): string {
  return fullAddress(lecture, `offline/${lecture.id}.json`);
}

function fullAddress({baseUrl}: SavableLecture, file: string): string {
  return new URL(baseUrl + file, location.href).href;
}

function cacheName(lecture: SavableLecture): string {
  return cacheNames(fullAddress(lecture, '')).lecture + lecture.id;
}
