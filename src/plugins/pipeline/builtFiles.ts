import {readdir} from 'node:fs/promises';
import path from 'node:path';

/** Compressed copies: hosts send them in a file's place, and they come to be while steps run. */
const COPY = /\.(?:br|gz)$/u;

/**
 * Lists the files of a built site, without their compressed copies.
 *
 * @param outDir - the folder it was built into
 * @returns their paths below that folder, with slashes, sorted
 */
export async function listBuiltFiles(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile() && !COPY.test(entry.name))
    .map((entry) =>
      path.relative(outDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
}

/**
 * Gives the address at which a server shows a built file.
 *
 * @param file - its path below the site's folder
 * @returns its path below the site's base: `q/a/index.html` is `q/a/`
 */
export function addressOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/u, '$1');
}
