/** The caches of one site: several sites may share an origin, each below a path of its own. */
export interface CacheNames {
  /** Everything hashed by name: it never changes. */
  assets: string;
  /** The pages and files that work everywhere: home, search, the word on being offline. */
  shell: string;
  /** Pages that were visited. */
  pages: string;
  /** Other files that pages asked for. */
  files: string;
  /** How the names of caches of lectures that were saved whole begin. */
  lecture: string;
}

/**
 * Names the caches of a site.
 *
 * @param scope - the site's full address with its base
 * @returns the names
 */
export function cacheNames(scope: string): CacheNames {
  const name = (kind: string): string => `kept ${scope} ${kind}`;
  return {
    assets: name('assets'),
    shell: name('shell'),
    pages: name('pages'),
    files: name('files'),
    lecture: name('lecture '),
  };
}

/**
 * Finds out whether this browser keeps a lecture that was saved whole, of whichever site.
 *
 * @returns whether it does
 * @throws where it keeps nothing at all: without storage, or where it is blocked
 */
export async function hasSavedLectures(): Promise<boolean> {
  return (await caches.keys()).some((name) => /^kept .* lecture /u.test(name));
}

/**
 * Gives the address under which a response is kept: a page is one and the same
 * with a query, an anchor or its file's name.
 *
 * @param url - a full address
 * @returns the address that stands for all of them
 */
export function keptAddress(url: string): string {
  return url.replace(/[?#].*$/su, '').replace(/\/index\.html$/u, '/');
}

/**
 * Gives the address of a folder's page that was asked for without its closing slash.
 *
 * @param address - a kept address
 * @returns the address with its slash, or undefined where it has one or names a file
 */
export function withClosingSlash(address: string): string | undefined {
  return /\/[^/.]+$/u.test(address) ? `${address}/` : undefined;
}
