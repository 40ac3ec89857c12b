import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {DOCUSAURUS} from '../../scripts/docusaurus';
import {runNode} from './runNode';

import type {Run} from './runNode';

/** What makes up the site, apart from what is installed or built. */
export const SITE: readonly string[] = [
  'docs',
  'transcripts',
  'src',
  'static',
  'i18n',
  'docusaurus.config.ts',
  'sidebars.ts',
  'tsconfig.json',
  'package.json',
  'permalinks.yml',
];

/** A change to a file of the site; without new text the file is removed. */
export type Edit = {file: string; from: string | RegExp; to: string} | {file: string; remove: true};

/**
 * Copies the site and edits the copy. It lies inside the project, so that it
 * finds what is installed.
 *
 * @param prefix - what the copy's folder is called, before a few random letters
 * @param edits - the changes; what they replace must be there
 * @returns the copy's folder, and how to remove it
 * @throws Error where a text to be replaced is not in its file
 */
export async function copySite(
  prefix: string,
  edits: readonly Edit[],
): Promise<{dir: string; remove: () => Promise<void>}> {
  const dir = await mkdtemp(path.resolve(prefix));
  await Promise.all(SITE.map((name) => cp(name, path.join(dir, name), {recursive: true})));
  for (const edit of edits) {
    const place = path.join(dir, edit.file);
    if ('remove' in edit) {
      await rm(place);
      continue;
    }
    const text = await readFile(place, 'utf8');
    const edited = text.replace(edit.from, edit.to);
    if (edited === text) throw new Error(`${edit.file} has no “${String(edit.from)}”`);
    await writeFile(place, edited);
  }
  return {dir, remove: () => rm(dir, {recursive: true, force: true})};
}

/**
 * Builds a copy of the site.
 *
 * @param dir - the copy's folder
 * @param env - environment variables for the build
 * @returns whether the build failed, and what it printed
 */
export function buildCopy(dir: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return runNode([DOCUSAURUS, 'build', dir], {
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      // Nobody builds the copy again.
      DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
      ...env,
    },
  });
}
