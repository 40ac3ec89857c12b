import {readFile} from 'node:fs/promises';

import type {DocMetadata} from '@docusaurus/plugin-content-docs';

/** Gives the address of a doc's page, below the site's base and with its closing slash. */
export type AddressOf = (doc: DocMetadata) => string;

/**
 * Names a doc's file for messages.
 *
 * @param doc - a loaded doc
 * @returns its path, relative to the site's folder
 */
export function fileOf(doc: DocMetadata): string {
  return doc.source.replace(/^@site\//u, '');
}

/**
 * Reads a file that may be missing.
 *
 * @param file - its absolute path
 * @returns its text, or undefined where there is no such file
 * @throws what reading throws for any other reason
 */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
