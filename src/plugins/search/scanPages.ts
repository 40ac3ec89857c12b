import {processDocInfos} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processDocInfos';
import {processPluginOptions} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processPluginOptions';
import {scanDocuments} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/scanDocuments';

import {readStockDocuments} from './stockIndex';

import type {StockDocuments} from '../../search/makeIndex';
import type {LoadContext, Props} from '@docusaurus/types';

/** So many pages are held in memory at once. */
const AT_ONCE = 64;

/**
 * Lets search-local 0.55.3 read the built pages and cut them into sections, as
 * its own `postBuild` does, and stops before it builds the index that we have no
 * use for: that takes longer than the reading.
 *
 * @param context - Docusaurus' load context
 * @param options - search-local's options
 * @param props - what Docusaurus hands to plugins after the build
 * @returns the documents of all pages
 */
export async function scanPages(
  context: LoadContext,
  options: unknown,
  props: Props,
): Promise<StockDocuments> {
  const config = processPluginOptions(options, context);
  const pages = processDocInfos(props, config).flatMap(({paths}) => paths);
  const all: StockDocuments = {titles: [], headings: [], contents: []};
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    const lists = await scanDocuments(pages.slice(at, at + AT_ONCE), config);
    const {titles, headings, contents} = readStockDocuments(lists);
    all.titles.push(...titles);
    all.headings.push(...headings);
    all.contents.push(...contents);
  }
  return all;
}
