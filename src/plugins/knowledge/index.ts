import path from 'node:path';

import {applyTrailingSlash} from '@docusaurus/utils-common';

import {listAddresses} from '../../knowledge/permalinks/addresses';
import {planRedirects} from '../../knowledge/permalinks/redirects';
import {ContentError} from '../../knowledge/problems';
import {renderInlineQr} from '../../knowledge/qrInline';
import {quotationDetails} from '../../knowledge/quotations/views';
import {findRemovedPages, keepLedger, LEDGER, loadLedger} from './ledgerFile';
import {loadKnowledge} from './loadKnowledge';
import {renderPageFacts} from './pageModules';
import {publish} from './publish';
import {renderSearchFacts} from './searchFacts';
import {findStaticFiles, findWrittenPages} from './writtenPages';

import type {Site} from './publish';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Connects the site's knowledge to Docusaurus. It reads lectures, sources,
 * quotations, terms and the ledger of addresses once all docs are loaded, and
 * stops the build with every problem at once. For each doc it writes what the
 * page shows as a module of its own, `@generated/knowledge/default/<doc id>.json`;
 * each quotation gets a page at `/q/<id>/`. After the build it writes what stands
 * beside the pages: exports, short addresses, embeddings, cards, redirects.
 *
 * @param context - Docusaurus' load context
 * @returns the plugin
 * @throws ContentError where a published page is gone and has no heir
 */
export default async function knowledgePlugin(context: LoadContext): Promise<Plugin> {
  const {siteDir, siteConfig} = context;
  const {url, baseUrl} = siteConfig;
  // While an author is at work, addresses come and go; they are held to at the build.
  const isBuild = process.env.NODE_ENV === 'production';
  let site: Site | undefined;

  if (isBuild) {
    const removed = await findRemovedPages(siteDir);
    if (removed.length > 0) throw new ContentError(removed);
  }

  return {
    name: 'knowledge',

    getPathsToWatch() {
      return [`${siteDir}/transcripts/**/*.md`, `${siteDir}/docs/terms.yml`];
    },

    getClientModules() {
      return [path.join(__dirname, 'formerAnchors')];
    },

    async allContentLoaded({allContent, actions}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      const [version] = docs.loadedVersions;
      if (!version) return;
      const quotationHref = (id: string): string => `${baseUrl}q/${id}/`;
      const {knowledge, problems} = await loadKnowledge({
        siteDir,
        version,
        addressOf: ({permalink}) => applyTrailingSlash(permalink, siteConfig),
        quotationHref,
      });
      const read = await loadLedger(siteDir);
      const withdrawn = new Map(
        [...read.ledger.withdrawn].map(([at, reason]) => [at.split('/')[2] ?? '', reason]),
      );
      const addresses = listAddresses(
        {
          ...knowledge,
          lectures: knowledge.lectures.map(({placed}) => placed),
          pages: [...knowledge.pages, ...findWrittenPages(allContent, siteConfig)],
          staticFiles: await findStaticFiles(siteDir),
          withdrawn: [...withdrawn.keys()],
          ledgerFile: LEDGER,
        },
        baseUrl,
      );
      if (isBuild) {
        const unread = new Set(problems.filter(({unread}) => unread).map(({file}) => file));
        problems.push(...(await keepLedger(siteDir, read, addresses, unread)));
      }
      if (problems.length > 0) throw new ContentError(problems);
      const redirects = planRedirects(read.ledger, addresses);
      site = {knowledge, withdrawn, redirects};

      const write = (name: string, data: object): Promise<string> =>
        actions.createData(`${name}.json`, data);
      await write(
        'lectures',
        knowledge.lectures.map(({placed}) => placed.overview),
      );
      await write('search', renderSearchFacts(knowledge));
      await write('former-anchors', redirects.anchors);
      const shortAddress = (slide: string): string => `${url}${baseUrl}s/${slide}/`;
      const slides = knowledge.lectures.flatMap(({placed}) => placed.lecture.slides);
      await write(
        'qr-codes',
        Object.fromEntries(slides.map(({id}) => [id, renderInlineQr(shortAddress(id))])),
      );
      const facts = renderPageFacts(knowledge, shortAddress);
      for (const {id} of version.docs) await write(id, facts.get(id) ?? {});
      for (const linked of knowledge.quotations) {
        const {id} = linked.quotation;
        await write(`q/${id}`, quotationDetails(linked));
        actions.addRoute({
          path: linked.href,
          component: '@site/src/components/QuotationPage',
          exact: true,
          // Not the absolute path, which would go into the names of the scripts.
          modules: {quotation: `@generated/knowledge/default/q/${id}.json`},
        });
      }
      for (const [id, reason] of withdrawn) {
        await write(`q/${id}`, {reason});
        actions.addRoute({
          path: quotationHref(id),
          component: '@site/src/components/WithdrawnQuotation',
          exact: true,
          modules: {withdrawn: `@generated/knowledge/default/q/${id}.json`},
        });
      }
    },

    async postBuild(props) {
      if (site) await publish(context, site, props);
    },
  };
}
