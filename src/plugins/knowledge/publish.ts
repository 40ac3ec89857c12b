import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {inParallel} from '../assembly/inParallel';
import {writeCards} from '../cards';
import {renderExports} from './exportFiles';
import {renderSharedFiles} from './sharedFiles';

import type {Redirects} from '../../knowledge/permalinks/redirects';
import type {Drawing} from '../cards';
import type {Knowledge} from './loadKnowledge';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Files that are written at the same time. */
const AT_ONCE = 8;

/** What the build found out, kept for what is written after the pages. */
export interface Site {
  knowledge: Knowledge;
  /** Quotations that were taken back: id and reason. */
  withdrawn: ReadonlyMap<string, string>;
  redirects: Redirects;
  /** The cards, which are being drawn; left out while an author is at work. */
  cards?: Drawing;
}

/** What Docusaurus hands to plugins after the build. */
export type BuildProps = Parameters<NonNullable<Plugin['postBuild']>>[0];

/**
 * Writes what stands beside the built pages: exports, short addresses, QR
 * codes, embeddings, cards, and what leads from addresses that are gone.
 *
 * @param context - Docusaurus' load context
 * @param site - what the build found out
 * @param props - what Docusaurus hands to plugins after the build
 */
export async function publish(
  context: LoadContext,
  {knowledge, withdrawn, redirects, cards}: Site,
  props: BuildProps,
): Promise<void> {
  const {url, baseUrl, title} = context.siteConfig;
  const absolute = (href: string): string => url + href;
  const files = [
    ...renderExports(knowledge, url + baseUrl, absolute),
    ...renderSharedFiles(knowledge, withdrawn, {name: title, url: url + baseUrl}, absolute),
  ];
  const place = (name: string): string => path.join(props.outDir, name);
  await inParallel(files, AT_ONCE, async (file) => {
    await mkdir(path.dirname(place(file.path)), {recursive: true});
    await writeFile(place(file.path), file.text);
  });
  if (cards) await writeCards(cards, props.outDir);
  if (redirects.pages.length > 0) {
    const {writeRedirectPages} = await import('./redirectPages');
    await writeRedirectPages(context, props, redirects.pages);
  }
  for (const {from, to} of redirects.files) {
    await mkdir(path.dirname(place(fileAt(from))), {recursive: true});
    await copyFile(place(fileAt(to)), place(fileAt(from)));
  }
}

function fileAt(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}
