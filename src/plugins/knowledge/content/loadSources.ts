import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {readMdx} from '../../../knowledge/readMdx';
import {findExternalLinks} from '../../../knowledge/sources/externalLinks';
import {readFrontMatter} from '../../../knowledge/sources/readFrontMatter';
import {readSource} from '../../../knowledge/sources/readSource';
import {fileOf} from './files';

import type {PlacedSource} from '../../../knowledge/graph';
import type {Problem} from '../../../knowledge/problems';
import type {ExternalLink} from '../../../knowledge/sources/externalLinks';
import type {AddressOf} from './files';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';

const SOURCES = 'sources/';

/** The sources and what their pages link to. */
export interface LoadedSources {
  sources: PlacedSource[];
  externalLinks: {file: string; links: ExternalLink[]}[];
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
  const loaded: LoadedSources = {sources: [], externalLinks: [], problems: []};
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
    const {root, problems: syntaxProblems} = readMdx(file, text);
    loaded.problems.push(...syntaxProblems);
    if (root) loaded.externalLinks.push({file, links: findExternalLinks(root)});
  }
  return loaded;
}
