import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {openCardCache} from './cardCache';
import {collectCards} from './collectCards';
import {drawCards} from './drawCards';

import type {Knowledge} from '../knowledge/loadKnowledge';
import type {LoadContext} from '@docusaurus/types';

/**
 * Writes all cards into the built site and prints how many were drawn anew.
 *
 * @param knowledge - the validated knowledge
 * @param withdrawn - quotations that were taken back: id and reason
 * @param context - Docusaurus' load context
 * @param outDir - the folder the site was built into
 * @throws ContentError naming every card that cannot be drawn
 */
export async function writeCards(
  knowledge: Knowledge,
  withdrawn: ReadonlyMap<string, string>,
  {siteDir, siteConfig}: LoadContext,
  outDir: string,
): Promise<void> {
  const {url, baseUrl, title, tagline} = siteConfig;
  const cards = collectCards(
    knowledge,
    withdrawn,
    {title, tagline, address: url + baseUrl},
    baseUrl,
    (href) => url + href,
  );
  const cache = await openCardCache(path.join(siteDir, 'node_modules', '.cache', 'cards'));
  const {files, drawn, reused} = await drawCards(cards, cache);
  for (const file of files) {
    const place = path.join(outDir, file.path);
    await mkdir(path.dirname(place), {recursive: true});
    await writeFile(place, file.png);
  }
  console.log(`cards: ${drawn} drawn, ${reused} reused`);
}
