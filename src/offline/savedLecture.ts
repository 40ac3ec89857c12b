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

const AT_ONCE = 4;

/**
 * Saves a whole lecture, or brings a saved one up to date: only what has
 * changed is fetched. It counts as saved once all of it is there.
 *
 * @param lecture - the lecture
 * @param onProgress - called with the share that is done, from 0 to 1
 * @param signal - gives up where it is aborted
 * @throws where a file cannot be had or kept; DOMException `QuotaExceededError` where room is short
 */
export async function saveLecture(
  lecture: SavableLecture,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const list = listAddress(lecture);
  const listed = await download(list, signal);
  const files = (await listed.clone().json()) as LectureFiles;
  const cache = await caches.open(cacheName(lecture));
  const before = await savedFiles(lecture);
  const queue = Object.keys(files).filter((file) => files[file] !== before[file]);
  const total = queue.length;
  let done = 0;
  const fetchNext = async (): Promise<void> => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const url = fullAddress(lecture, file);
      await cache.put(keptAddress(url), await download(url, signal));
      done += 1;
      onProgress(done / total);
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, fetchNext));
  const gone = Object.keys(before).filter((file) => !(file in files));
  await Promise.all(gone.map((file) => cache.delete(keptAddress(fullAddress(lecture, file)))));
  await cache.put(list, listed);
  onProgress(1);
}

/**
 * Checks whether a lecture is saved whole.
 *
 * @param lecture - the lecture
 * @returns whether it is; false where the browser keeps nothing
 */
export async function isSaved(lecture: SavableLecture): Promise<boolean> {
  return Object.keys(await savedFiles(lecture)).length > 0;
}

/**
 * Removes a saved lecture.
 *
 * @param lecture - the lecture
 */
export async function removeSaved(lecture: SavableLecture): Promise<void> {
  await caches.delete(cacheName(lecture));
}

async function savedFiles(lecture: SavableLecture): Promise<LectureFiles> {
  if (!(await caches.has(cacheName(lecture)))) return {};
  const cache = await caches.open(cacheName(lecture));
  const list = await cache.match(listAddress(lecture));
  return list ? ((await list.json()) as LectureFiles) : {};
}

async function download(url: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(url, {cache: 'reload', ...(signal && {signal})});
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

function listAddress(lecture: SavableLecture): string {
  return fullAddress(lecture, `offline/${lecture.id}.json`);
}

function fullAddress({baseUrl}: SavableLecture, file: string): string {
  return new URL(baseUrl + file, window.location.href).href;
}

function cacheName(lecture: SavableLecture): string {
  return cacheNames(fullAddress(lecture, '')).lecture + lecture.id;
}
