import {createHash} from 'node:crypto';
import {readFile, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import * as stockModule from '@easyops-cn/docusaurus-search-local';

import {makeIndex} from '../../search/makeIndex';
import {packIndex} from '../../search/searchIndex';
import {scanPages} from './scanPages';

import type {SearchFacts} from '../../search/makeIndex';
import type {PagePlan} from '../assembly/finishPages';
import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';

// Its types leave out the plugin itself.
const {default: stockPlugin, validateOptions} = stockModule as unknown as {
  default: (context: LoadContext, options: unknown) => Plugin;
  validateOptions: PluginModule['validateOptions'];
};

/** Stands in the pages' heads until the index is written and its name known. */
const UNNAMED = 'search-index-unnamed.json';
const INDEX = /^search-index-\w+\.json$/u;

/**
 * Wraps `@easyops-cn/docusaurus-search-local`. It reads the built pages and cuts
 * them into sections, which it does well (`scanPages.ts`); from these we write an index of texts
 * alone, under a name that bears the hash of its content. The name stands in
 * each page's head, so that a page never asks for another build's index. The
 * search bar, the result page and the matching are ours (`src/theme/SearchBar`,
 * `src/theme/SearchPage`, `src/search`).
 *
 * @param context - Docusaurus' load context
 * @param options - search-local's options
 * @returns the plugin
 */
export default function searchPlugin(context: LoadContext, options: unknown): Plugin {
  const stock = stockPlugin(context, options);
  return {
    ...stock,

    injectHtmlTags: () => ({
      headTags: [{tagName: 'meta', attributes: {name: 'search-index', content: UNNAMED}}],
    }),

    async postBuild(props) {
      const factsFile = path.join(context.generatedFilesDir, 'knowledge/default/search.json');
      const {documents, voices} = await scanPages(context, options, props);
      const facts = JSON.parse(await readFile(factsFile, 'utf8')) as SearchFacts;
      const index = makeIndex(documents, facts, voices);
      const json = JSON.stringify(packIndex(index));
      const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
      await writeFile(path.join(props.outDir, `search-index-${hash}.json`), json);
    },
  };
}

searchPlugin.validateOptions = validateOptions;

/**
 * Tells each page its index by name, in place of the name it was rendered with.
 *
 * @param site - the built site
 * @returns the work on a page
 * @throws Error where the site has not one index
 */
export const nameIndex: PagePlan = async ({outDir}) => {
  const found = (await readdir(outDir)).filter((file) => INDEX.test(file));
  const [name] = found;
  if (name === undefined || found.length > 1) {
    throw new Error(`${outDir} has ${found.length} search indexes where one was expected.`);
  }
  return {change: (_page, html) => html.replace(UNNAMED, name)};
};
