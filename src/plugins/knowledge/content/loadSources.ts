import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {readFrontMatter} from '../../../knowledge/sources/readFrontMatter';
import {readSource} from '../../../knowledge/sources/readSource';
import {fileOf} from './files';

import type {PlacedSource} from '../../../knowledge/graph';
import type {Problem} from '../../../knowledge/problems';
import type {AddressOf} from './files';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';

const SOURCES = 'sources/';

/** The sources and what is wrong with them. */
export interface LoadedSources {
  sources: PlacedSource[];
  problems: Problem[];
}

/**
 * Reads every source: the docs in `docs/sources`.
 *
 * @param siteDir - the site's folder
 * @param docs - all loaded docs
 * @param addressOf - gives the address of a doc's page
 * @returns the sources sorted by id, and what is wrong with them
 */
export async function loadSources(
  siteDir: string,
  docs: readonly DocMetadata[],
  addressOf: AddressOf,
): Promise<LoadedSources> {
  const loaded: LoadedSources = {sources: [], problems: []};
  const pages = docs
    .filter(({id}) => id.startsWith(SOURCES))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const doc of pages) {
    const file = fileOf(doc);
    const text = await readFile(path.join(siteDir, file), 'utf8');
    const {frontMatter, problems: yamlProblems} = readFrontMatter(file, text);
    const read = readSource(file, doc.id.slice(SOURCES.length), frontMatter);
    const source = read.source ?? read.incomplete;
    loaded.problems.push(...(yamlProblems.length > 0 ? yamlProblems : read.problems));
    if (source) loaded.sources.push({source, file, href: addressOf(doc)});
  }
  return loaded;
}
