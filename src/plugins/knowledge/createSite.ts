import {applyTrailingSlash} from '@docusaurus/utils-common';

import {catalogueLecture} from '../../knowledge/catalogue';
import {shortNameOf} from '../../knowledge/graph';
import {listAddresses} from '../../knowledge/permalinks/addresses';
import {planRedirects} from '../../knowledge/permalinks/planRedirects';
import {ContentError} from '../../knowledge/problems';
import {LISTS, PAGE_SIZE, listPageHref, listPages} from '../../knowledge/publishing/listPages';
import {renderPageFacts} from '../../knowledge/publishing/renderPageFacts';
import {renderSearchFacts} from '../../knowledge/publishing/searchFacts';
import {renderInlineQr} from '../../knowledge/qrInline';
import {quotationDetails} from '../../knowledge/quotations/views';
import {listSpeakers} from '../../knowledge/speakers';
import {keepLedger, LEDGER, loadLedger} from './addresses/ledgerFile';
import {findStaticFiles, findWrittenPages} from './addresses/writtenPages';
import {loadKnowledge} from './content/loadKnowledge';

import type {LedgerFile} from '../../knowledge/permalinks/ledger';
import type {PageFacts} from '../../knowledge/pageFacts';
import type {Drawing} from '../cards';
import type {AddressOf} from './content/files';
import type {Site} from './publishing/publish';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {AllContent, LoadContext, PluginContentLoadedActions} from '@docusaurus/types';

interface Build {
  ledger: LedgerFile;
  drawing: Drawing;
}

/**
 * Reads and checks what the site knows, and gives each page what it shows.
 *
 * @param context - Docusaurus' load context
 * @param allContent - what all plugins loaded
 * @param actions - what adds data and pages to the site
 * @param options - build: the ledger that the build holds addresses to, and what draws the cards; left out while an
 *   author is at work; pageSize: how many entries a list has on one page
 * @returns what is to be written after the pages; undefined where there are no docs
 * @throws ContentError with every problem of the content
 */
export async function createSite(
  context: LoadContext,
  allContent: AllContent,
  actions: PluginContentLoadedActions,
  {build, pageSize = PAGE_SIZE}: {build?: Build | undefined; pageSize?: number | undefined} = {},
): Promise<Site | undefined> {
  const {siteDir, siteConfig} = context;
  const {url, baseUrl} = siteConfig;
  const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
  const [version] = docs.loadedVersions;
  if (!version) return undefined;
  const addressOf: AddressOf = ({permalink}) => applyTrailingSlash(permalink, siteConfig);
  const quotationHref = (id: string): string => `${baseUrl}q/${id}/`;
  const read = build?.ledger ?? (await loadLedger(siteDir));
  const {knowledge, problems} = await loadKnowledge({
    siteDir,
    ledger: read.ledger,
    version,
    addressOf,
    quotationHref,
  });
  const withdrawn = new Map(
    [...read.ledger.withdrawn].map(([at, reason]) => [at.split('/')[2] ?? '', reason]),
  );
  const addresses = listAddresses(
    {
      ...knowledge,
      pages: [...knowledge.pages, ...findWrittenPages(allContent, siteConfig)],
      staticFiles: await findStaticFiles(siteDir),
      withdrawn: [...withdrawn.keys()],
      ledgerFile: LEDGER,
    },
    baseUrl,
  );
  if (build) {
    const unread = new Set(problems.filter(({unread}) => unread).map(({file}) => file));
    problems.push(...(await keepLedger(siteDir, read, addresses, unread)));
  }
  if (problems.length > 0) throw new ContentError(problems);
  for (const {name, href} of listSpeakers(knowledge.quotations, knowledge.speakers ?? [])) {
    if (href !== undefined) continue;
    console.warn(
      `${name} is quoted and has no page. Add docs/speakers/<id>.mdx with the front matter “title: ${name}”; the id is lower-case ASCII words and hyphens.`,
    );
  }
  const redirects = planRedirects(read.ledger, addresses);
  // The author's live preview shows no cards.
  build?.drawing.plan(knowledge, withdrawn);

  const write = (name: string, data: object): Promise<string> =>
    actions.createData(`${name}.json`, data);
  // Beside the facts of the doc `lectures`: no doc begins like this.
  await write('_lectures', knowledge.lectures.map(catalogueLecture));
  await write('search', renderSearchFacts(knowledge));
  await write('former-anchors', redirects.anchors);
  const shortAddress = (name: string): string => `${url}${baseUrl}s/${name}/`;
  const slides = knowledge.lectures.flatMap((placed) =>
    placed.lecture.slides.map(({id}) => shortAddress(shortNameOf(placed, id))),
  );
  await write(
    'qr-codes',
    Object.fromEntries(slides.map((address) => [address, renderInlineQr(address)])),
  );
  const facts = renderPageFacts(knowledge, shortAddress);
  let catalogue: PageFacts = {};
  for (const doc of version.docs) {
    const own = facts.get(doc.id) ?? {};
    const list = LISTS.find((id) => id === doc.id);
    const href = addressOf(doc);
    const [first = {}, ...others] = list
      ? listPages(list, own, knowledge.lectures.length, href, pageSize)
      : [own];
    await write(doc.id, first);
    if (list === 'lectures') catalogue = first;
    for (const [at, further] of list ? others.entries() : []) {
      const number = at + 2;
      const name = `_list-${doc.id}-${number}`;
      const {title, description} = doc;
      await write(name, {list, title, description, href, number, facts: further});
      actions.addRoute({
        path: listPageHref(href, number),
        component: '@site/src/components/ListPage',
        exact: true,
        modules: {page: `@generated/knowledge/default/${name}.json`},
      });
    }
  }
  await write('_catalogue', catalogue);
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
  return {knowledge, withdrawn, redirects, ...(build && {cards: build.drawing})};
}
