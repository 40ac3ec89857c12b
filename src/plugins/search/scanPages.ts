import {readFile} from 'node:fs/promises';

import {processDocInfos} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processDocInfos';
import {processPluginOptions} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processPluginOptions';
import {scanDocuments} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/scanDocuments';

import {readVoices} from '../../search/readVoices';
import {readStockDocuments} from './stockIndex';

import type {SectionVoices, StockDocuments, VoiceTexts} from '../../search/makeIndex';
import type {LoadContext, Props} from '@docusaurus/types';

/** So many pages are held in memory at once. */
const AT_ONCE = 64;

/**
 * Lets search-local 0.55.3 read the built pages and cut them into sections, as
 * its own `postBuild` does, and stops before it builds the index that we have no
 * use for: that takes longer than the reading. It says which pages and sections
 * there are; whose words stand in them is read from the same pages, and the two
 * readings must agree word by word.
 *
 * @param context - Docusaurus' load context
 * @param options - search-local's options
 * @param props - what Docusaurus hands to plugins after the build
 * @returns the documents of all pages, and the words of each voice by page and anchor
 * @throws Error where the two readings differ
 */
export async function scanPages(
  context: LoadContext,
  options: unknown,
  props: Props,
): Promise<{documents: StockDocuments; voices: VoiceTexts}> {
  const config = processPluginOptions(options, context);
  const pages = processDocInfos(props, config).flatMap(({paths}) => paths);
  const all: StockDocuments = {titles: [], headings: [], contents: []};
  const voices = new Map<string, SectionVoices>();
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    const some = pages.slice(at, at + AT_ONCE);
    const lists = await scanDocuments(some, config);
    const {titles, headings, contents} = readStockDocuments(lists);
    const read = new Map(
      await Promise.all(
        some.map(
          async ({filePath, url}) => [url, readVoices(await readFile(filePath, 'utf8'))] as const,
        ),
      ),
    );
    for (const {u, h = '', t} of contents) {
      if (read.get(u)?.get(h)?.words !== t.replace(/\s+/gu, '')) throw new Error(differs(u + h));
    }
    for (const [url, sections] of read) {
      for (const [hash, section] of sections) voices.set(url + hash, section);
    }
    all.titles.push(...titles);
    all.headings.push(...headings);
    all.contents.push(...contents);
  }
  return {documents: all, voices};
}

function differs(address: string): string {
  return `search-local and src/plugins/search/readVoices.ts read different words below ${address}. Adapt readVoices to how search-local cuts sections.`;
}
