import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

import * as stockModule from '@easyops-cn/docusaurus-search-local';

import {makeIndex} from '../../search/makeIndex';
import {packIndex} from '../../search/searchIndex';
import {SHARDS} from '../../search/shards/format';
import {isLarge} from '../../search/shards/isLarge';
import {writeShards} from '../../search/shards/writeShards';
import {scanPages} from './scanPages';

import type {SearchFacts} from '../../search/makeIndex';
import type {SearchIndex} from '../../search/searchIndex';
import type {ShardManifest} from '../../search/shards/format';
import type {PipelineStep} from '../pipeline';
import type {LoadContext, LoadedPlugin, Plugin, PluginModule} from '@docusaurus/types';

// Its types leave out the plugin itself.
const {default: stockPlugin, validateOptions} = stockModule as unknown as {
  default: (context: LoadContext, options: unknown) => Plugin;
  validateOptions: PluginModule['validateOptions'];
};

interface SearchPlugin extends Plugin {
  writeIndex: PipelineStep;
}

/** The index: one name for all versions, so that a changed word changes no page; browsers ask whether it is new. */
const INDEX = 'search-index.json';

/**
 * Wraps `@easyops-cn/docusaurus-search-local`. It reads the built pages and cuts
 * them into sections, which it does well (`scanPages.ts`); from these we write an index of texts
 * alone. The search bar, the result page and the matching are ours (`src/theme/SearchBar`,
 * `src/theme/SearchPage`, `src/search`).
 *
 * @param context - Docusaurus' load context
 * @param options - search-local's options
 * @returns the plugin
 */
export default function searchPlugin(context: LoadContext, options: unknown): SearchPlugin {
  const stock = stockPlugin(context, options);
  return {
    ...stock,

    injectHtmlTags: () => ({}),

    // search-local's own builds the index of words that we have no use for.
    postBuild: undefined,

    async writeIndex(props) {
      const factsFile = path.join(context.generatedFilesDir, 'knowledge/default/search.json');
      const {documents, voices} = await scanPages(context, options, props);
      const facts = JSON.parse(await readFile(factsFile, 'utf8')) as SearchFacts;
      const index = makeIndex(documents, facts, voices);
      const content = isLarge(index) ? await writeLarge(index, props.outDir) : packIndex(index);
      await writeFile(path.join(props.outDir, INDEX), JSON.stringify(content));
    },
  };
}

/** Writes the shards of a large index; their manifest takes the place of the one file. */
async function writeLarge(index: SearchIndex, outDir: string): Promise<ShardManifest> {
  const folder = path.join(outDir, SHARDS);
  await mkdir(folder, {recursive: true});
  const writer = writeShards(index);
  let step = writer.next();
  for (; !step.done; step = writer.next()) {
    const [name, bytes] = step.value;
    await writeFile(path.join(folder, `${name}.json`), bytes);
  }
  return step.value;
}

searchPlugin.validateOptions = validateOptions;

/**
 * Writes the search index, from the pages as Docusaurus built them.
 *
 * @param site - the built site
 */
export const writeSearchIndex: PipelineStep = async (site) => {
  const plugin = site.plugins.find(
    (one): one is LoadedPlugin & SearchPlugin => 'writeIndex' in one,
  );
  await plugin?.writeIndex(site);
};
