import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {inParallel} from '../../pipeline/inParallel';
import {writeCards} from '../../cards';
import {renderCheckCorpus} from '../../../knowledge/checking/checkCorpus';
import {renderDownloads} from '../../../knowledge/downloads/lectureDownloads';
import {renderParallels} from '../../../knowledge/parallels/exportParallels';
import {renderExports} from '../../../knowledge/publishing/exportFiles';
import {renderSharedFiles} from '../../../knowledge/publishing/sharedFiles';

import type {PlaceParallels} from '../../../knowledge/parallels/findParallels';
import type {Redirects} from '../../../knowledge/permalinks/planRedirects';
import type {Drawing} from '../../cards';
import type {Knowledge} from '../../../knowledge/knowledge';
import type {BuiltSite} from '../../pipeline';
import type {LoadContext} from '@docusaurus/types';

/** Files that are written at the same time. */
const AT_ONCE = 8;

/** What drafts are checked against: one name for all versions, like the search index. */
const CHECK_CORPUS = 'check-corpus.json';

/** What the build found out, kept for what is written after the pages. */
export interface Site {
  knowledge: Knowledge;
  parallels: readonly PlaceParallels[];
  /** Quotations that were taken back: id and reason. */
  withdrawn: ReadonlyMap<string, string>;
  redirects: Redirects;
  /** The cards, which are being drawn; left out while an author is at work. */
  cards?: Drawing;
}

/**
 * Writes what stands beside the built pages: exports, short addresses, QR
 * codes, embeddings, and what leads from addresses that are gone.
 *
 * @param context - Docusaurus' load context
 * @param site - what the build found out
 * @param props - what Docusaurus hands to plugins after the build
 */
export async function publish(
  context: LoadContext,
  {knowledge, parallels, withdrawn, redirects}: Site,
  props: BuiltSite,
): Promise<void> {
  const {url, baseUrl, title} = context.siteConfig;
  const absolute = (href: string): string => url + href;
  const publisher = {name: title, url: url + baseUrl};
  const files = [
    ...renderExports(knowledge, url + baseUrl, absolute),
    ...renderParallels(parallels, knowledge, url + baseUrl, absolute),
    ...renderDownloads(knowledge, publisher, absolute),
    ...renderSharedFiles(knowledge, withdrawn, publisher, absolute),
    {
      path: CHECK_CORPUS,
      text: JSON.stringify(renderCheckCorpus(knowledge, (id) => `${url}${baseUrl}s/${id}/`)),
    },
  ];
  await inParallel(files, AT_ONCE, async (file) => {
    const place = path.join(props.outDir, file.path);
    await mkdir(path.dirname(place), {recursive: true});
    await writeFile(place, file.text);
  });
  if (redirects.pages.length > 0) {
    const {writeRedirectPages} = await import('../addresses/redirectPages');
    await writeRedirectPages(context, props, redirects.pages);
  }
  await copyRedirected(redirects, props.outDir, (address) => !isCard(address));
}

/**
 * Writes the cards, under the addresses that are gone as well.
 *
 * @param site - what the build found out
 * @param outDir - the folder the site was built into
 * @throws ContentError naming every card that cannot be drawn
 */
export async function publishCards({cards, redirects}: Site, outDir: string): Promise<void> {
  if (!cards) return;
  await writeCards(cards, outDir);
  await copyRedirected(redirects, outDir, isCard);
}

function isCard(address: string): boolean {
  return address.endsWith('.png');
}

/** Files of a redirect are served under both addresses. */
async function copyRedirected(
  {files}: Redirects,
  outDir: string,
  isMeant: (address: string) => boolean,
): Promise<void> {
  for (const {from, to} of files.filter((file) => isMeant(file.from))) {
    const place = path.join(outDir, fileAt(from));
    await mkdir(path.dirname(place), {recursive: true});
    await copyFile(path.join(outDir, fileAt(to)), place);
  }
}

function fileAt(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}
