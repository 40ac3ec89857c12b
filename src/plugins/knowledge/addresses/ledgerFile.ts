import {readFile, readdir, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import path from 'node:path';

import {checkLedger, reportGone} from '../../../knowledge/permalinks/checkLedger';
import {extendLedger} from '../../../knowledge/permalinks/extendLedger';
import {idIn} from '../../../knowledge/permalinks/findRedirect';
import {readLedger} from '../../../knowledge/permalinks/ledger';
import {readIfThere} from '../content/files';

import type {LedgerFile} from '../../../knowledge/permalinks/ledger';
import type {Problem} from '../../../knowledge/problems';

/** The ledger of every address ever published. */
export const LEDGER = 'permalinks.yml';

/** Set by `npm run permalinks`: what is new is written down. */
const WRITES = process.env.PERMALINKS === 'write';

/**
 * Reads the site's ledger.
 *
 * @param siteDir - the site's folder
 * @returns the ledger; empty where the site has none yet
 */
export async function loadLedger(siteDir: string): Promise<LedgerFile> {
  const text = await readIfThere(path.join(siteDir, LEDGER));
  return readLedger({file: LEDGER, text: text ?? ''});
}

/**
 * Holds what is published now against the ledger, and says what is new. Under
 * `npm run permalinks` it writes that down first.
 *
 * @param siteDir - the site's folder
 * @param read - the ledger as read
 * @param published - the addresses published now, each with its file
 * @param unread - files that could not be read: what they hold is not known to be gone
 * @returns what is gone without a redirect, and what is wrong with the ledger
 */
export async function keepLedger(
  siteDir: string,
  read: LedgerFile,
  published: ReadonlyMap<string, string>,
  unread: ReadonlySet<string>,
): Promise<Problem[]> {
  if (read.problems.length > 0) return read.problems;
  const added = [...published.keys()].filter((address) => !read.ledger.addresses.has(address));
  if (WRITES) {
    const file = path.join(siteDir, LEDGER);
    await writeFile(file, extendLedger((await readIfThere(file)) ?? '', published));
    console.log(added.length === 0 ? `${LEDGER}: nothing new.` : `${LEDGER}:`);
    for (const address of added) console.log(`+ ${address}`);
  } else if (added.length > 0) {
    console.warn(
      `${LEDGER} does not have ${added.length === 1 ? 'an address' : `${added.length} addresses`} of this build, such as ${String(added[0])}. Before publishing, run: npm run permalinks`,
    );
  }
  const known = new Map([...published]);
  for (const [address, from] of read.ledger.addresses) {
    if (unread.has(from) && !known.has(address)) known.set(address, from);
  }
  return checkLedger(LEDGER, read, known);
}

/**
 * Finds published pages that are gone while the sidebar still names them, before
 * Docusaurus stumbles over them with a message that knows nothing of addresses.
 * All others are found with the rest of the content's problems.
 *
 * @param siteDir - the site's folder
 * @param read - the ledger as read
 * @returns what is gone with them and has no redirect
 */
export async function findRemovedPages(
  siteDir: string,
  {ledger, problems}: LedgerFile,
): Promise<Problem[]> {
  if (WRITES || problems.length > 0) return [];
  const slugs = await readSlugs(path.join(siteDir, 'docs'));
  const sidebars = (await readIfThere(path.join(siteDir, 'sidebars.ts'))) ?? '';
  const removed = new Set(
    [...ledger.addresses]
      .filter(([address, file]) => isDocPage(address, file) && !slugs.has(address))
      .map(([, file]) => file)
      .filter((file) => sidebars.includes(`'${docId(file)}'`))
      .filter((file) => !existsSync(path.join(siteDir, file))),
  );
  const published = new Map([...ledger.addresses].filter(([, file]) => !removed.has(file)));
  return reportGone(LEDGER, ledger, published);
}

function isDocPage(address: string, file: string): boolean {
  return file.startsWith('docs/') && address.endsWith('/') && idIn(address) === undefined;
}

function docId(file: string): string {
  return file.replace(/^docs\//u, '').replace(/\.mdx?$/u, '');
}

/** The addresses that docs give themselves. */
async function readSlugs(docsDir: string): Promise<Set<string>> {
  const files = await readdir(docsDir, {recursive: true});
  const texts = await Promise.all(
    files
      .filter((file) => /\.mdx?$/u.test(file))
      .map((file) => readFile(path.join(docsDir, file), 'utf8')),
  );
  return new Set(
    texts.flatMap((text) => /^slug:\s*["']?(\/\S*?)["']?\s*$/mu.exec(text)?.[1] ?? []),
  );
}
