import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {applyTrailingSlash} from '@docusaurus/utils-common';

import {ContentError} from '../../knowledge/problems';
import {quotationDetails} from '../../knowledge/quotations/views';
import {renderExports} from './exportFiles';
import {loadKnowledge} from './loadKnowledge';
import {renderPageFacts} from './pageModules';
import {renderSearchFacts} from './searchFacts';

import type {Knowledge} from './loadKnowledge';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Connects the site's knowledge to Docusaurus. It reads lectures, sources,
 * quotations and terms once all docs are loaded, and stops the build with every
 * problem at once. For each doc it writes what the page shows as a module of its
 * own, `@generated/knowledge/default/<doc id>.json`; each quotation gets a page
 * at `/q/<id>/`. After the build it writes the exports.
 *
 * @param context - Docusaurus' load context
 * @returns the plugin
 */
export default function knowledgePlugin({siteDir, siteConfig}: LoadContext): Plugin {
  const {url, baseUrl} = siteConfig;
  let known: Knowledge | undefined;

  return {
    name: 'knowledge',

    getPathsToWatch() {
      return [`${siteDir}/transcripts/**/*.md`, `${siteDir}/docs/terms.yml`];
    },

    async allContentLoaded({allContent, actions}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      const [version] = docs.loadedVersions;
      if (!version) return;
      const {knowledge, problems} = await loadKnowledge({
        siteDir,
        version,
        addressOf: ({permalink}) => applyTrailingSlash(permalink, siteConfig),
        quotationHref: (id) => `${baseUrl}q/${id}/`,
      });
      if (problems.length > 0) throw new ContentError(problems);
      known = knowledge;

      const write = (name: string, data: object): Promise<string> =>
        actions.createData(`${name}.json`, data);
      await write(
        'lectures',
        knowledge.lectures.map(({placed}) => placed.overview),
      );
      await write('search', renderSearchFacts(knowledge));
      const facts = renderPageFacts(knowledge);
      for (const {id} of version.docs) await write(id, facts.get(id) ?? {});
      for (const linked of knowledge.quotations) {
        const {id} = linked.quotation;
        await write(`q/${id}`, quotationDetails(linked));
        actions.addRoute({
          path: linked.href,
          component: '@site/src/components/QuotationPage',
          exact: true,
          // By its alias: its path on this machine would reach readers, and other bytes each machine.
          modules: {quotation: `@generated/knowledge/default/q/${id}.json`},
        });
      }
    },

    async postBuild({outDir}) {
      if (!known) return;
      const files = renderExports(known, url + baseUrl, (href) => url + href);
      for (const file of files) {
        const place = path.join(outDir, file.path);
        await mkdir(path.dirname(place), {recursive: true});
        await writeFile(place, file.text);
      }
    },
  };
}
