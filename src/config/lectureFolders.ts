import {readdirSync} from 'node:fs';
import path from 'node:path';

/**
 * Lists the lectures: the folders of `docs/lectures`.
 *
 * @param siteDir - the site's folder
 * @returns their ids, sorted
 */
export function lectureFolders(siteDir: string): string[] {
  return readdirSync(path.join(siteDir, 'docs/lectures'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort();
}
