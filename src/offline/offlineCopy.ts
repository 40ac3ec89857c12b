/** What belongs to one version of the site: revisions by address below the site's base. */
export type Revisions = Readonly<Record<string, string>>;

/** How many characters of a file's SHA-256, in hexadecimal, make its revision. */
export const REVISION_LENGTH = 16;

/** How the worker answers a request for an address. */
export type Plan =
  /** From the offline copy of this version. */
  | {kind: 'copy'; address: string}
  /** By sending the browser on to the address with its closing slash. */
  | {kind: 'redirect'; address: string}
  /** From the network; a page that cannot be had is answered by the page for unknown addresses. */
  | {kind: 'network'; page: boolean};

/**
 * Decides how a request is answered.
 *
 * @param revisions - the files of this version
 * @param address - the address asked for, below the site's base, without query and anchor
 * @param page - whether a page is asked for, rather than a part of one
 * @returns the way; what another version of the site may have is left to the network
 */
export function planAnswer(revisions: Revisions, address: string, page: boolean): Plan {
  let file = address;
  try {
    file = decodeURI(address);
  } catch {
    // No address of ours: the server says so.
  }
  const own = file.replace(/(^|\/)index\.html$/u, '$1');
  if (revisions[own] !== undefined) return {kind: 'copy', address: own};
  if (page && revisions[`${own}/`] !== undefined) return {kind: 'redirect', address: `${own}/`};
  return {kind: 'network', page};
}

/**
 * Names a file's place in the cache: two versions of a file have two places.
 *
 * @param address - the file's address below the site's base
 * @param revision - its revision
 * @returns the address to store it under
 */
export function placeInCache(address: string, revision: string): string {
  return `${address}?revision=${revision}`;
}

/**
 * Tells which caches are no longer needed: all but this version's and the one
 * before it, whose pages may still be open and ask for their parts.
 *
 * @param names - the names of all caches, oldest first
 * @param prefix - how the names of this site's caches begin
 * @param current - the name of this version's cache
 * @returns the names of the caches to delete
 */
export function outdatedCaches(
  names: readonly string[],
  prefix: string,
  current: string,
): string[] {
  return names.filter((name) => name.startsWith(prefix) && name !== current).slice(0, -1);
}
