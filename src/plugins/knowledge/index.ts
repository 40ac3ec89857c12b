import type {LedgerFile} from '../../knowledge/permalinks/ledger';
import type {PipelineStep} from '../pipeline';
import type {Drawing} from '../cards';
import type {Site} from './publishing/publish';
import type {LoadContext, Plugin, Props} from '@docusaurus/types';

const NAME = 'knowledge';

interface KnowledgeOptions {
  pageSize: number;
}

interface KnowledgePlugin extends Plugin {
  publish: PipelineStep;
  writeCards: PipelineStep;
  checkFidelity: PipelineStep;
  /** What a reader of each lecture may open, by the lecture's id: addresses below the base. */
  filesOfLectures(): Promise<Map<string, string[]>>;
}

/**
 * Connects the site's knowledge to Docusaurus. It reads lectures, sources,
 * quotations, terms and the ledger of addresses once all docs are loaded, and
 * stops the build with every problem at once. For each doc it writes what the
 * page shows as a module of its own, `@generated/knowledge/default/<doc id>.json`;
 * each quotation gets a page at `/q/<id>/`. After the build it writes what stands
 * beside the pages: exports, short addresses, embeddings, cards, redirects.
 *
 * Docusaurus evaluates the configuration, and with it this file, several times;
 * what does the work, and the parsers it needs, is imported where it is used.
 *
 * @param context - Docusaurus' load context
 * @param options - pageSize: how many entries a list has on one page
 * @returns the plugin
 * @throws ContentError where a published page is gone and has no redirect
 */
export default async function knowledgePlugin(
  context: LoadContext,
  options: unknown,
): Promise<KnowledgePlugin> {
  const {pageSize} = options as Partial<KnowledgeOptions>;
  const {siteDir} = context;
  // While an author is at work, addresses come and go; they are held to at the build.
  const isBuild = process.env.NODE_ENV === 'production';
  const {writeDerivedDocs} = await import('./content/writeDerivedDocs');
  // Before Docusaurus reads the docs.
  writeDerivedDocs(siteDir);
  const build = isBuild ? await prepareBuild(context) : undefined;
  let site: Site | undefined;

  return {
    name: NAME,

    getPathsToWatch() {
      return [`${siteDir}/transcripts/**/*.{md,yml}`, `${siteDir}/docs/terms.yml`];
    },

    async allContentLoaded({allContent, actions}) {
      // Pages may have come or gone while an author is at work.
      if (!isBuild) writeDerivedDocs(siteDir);
      const {createSite} = await import('./createSite');
      site = await createSite(context, allContent, actions, {build, pageSize});
      // Beside the bundling, which leaves a core half idle.
      build?.drawing.begin();
    },

    async publish(props) {
      if (!site) return;
      const {publish: write} = await import('./publishing/publish');
      await write(context, site, props);
    },

    async filesOfLectures() {
      const {lectureFiles} = await import('../../knowledge/lectureFiles');
      const {lectures = [], quotations = []} = site?.knowledge ?? {};
      const {baseUrl} = context.siteConfig;
      return new Map(
        lectures.map((placed) => [placed.id, lectureFiles(placed, quotations, baseUrl)]),
      );
    },

    async writeCards({outDir}) {
      if (!site) return;
      const {publishCards} = await import('./publishing/publish');
      await publishCards(site, outDir);
    },

    async checkFidelity({outDir}) {
      if (!site) return;
      const {checkFidelity: check} = await import('./publishing/checkFidelity');
      await check(site.knowledge.lectures, outDir, context.baseUrl);
    },
  };
}

/**
 * Writes what stands beside the pages: exports, short addresses, QR codes,
 * embeddings, redirects.
 *
 * @param site - the built site
 */
export const publish: PipelineStep = async (site) => {
  await ownPlugin(site)?.publish?.(site);
};

/**
 * Writes the cards, which are drawn beside the other work on the built site.
 *
 * @param site - the built site
 * @throws ContentError naming every card that cannot be drawn
 */
export const writeCards: PipelineStep = async (site) => {
  await ownPlugin(site)?.writeCards?.(site);
};

/**
 * Compares the pages of every lecture with its transcript, when nothing changes
 * them any more.
 *
 * @param site - the built site
 * @throws ContentError naming every place where a page differs
 */
export const checkFidelity: PipelineStep = async (site) => {
  await ownPlugin(site)?.checkFidelity?.(site);
};

/**
 * Lists the files of each lecture, for those who keep one whole.
 *
 * @param site - the built site
 * @returns addresses below the site's base, by the id of the lecture
 */
export async function filesOfLectures(site: Props): Promise<Map<string, string[]>> {
  return (await ownPlugin(site)?.filesOfLectures?.()) ?? new Map<string, string[]>();
}

function ownPlugin({plugins}: Props): Partial<KnowledgePlugin> | undefined {
  return plugins.find(({name}) => name === NAME);
}

async function prepareBuild(context: LoadContext): Promise<{ledger: LedgerFile; drawing: Drawing}> {
  const ledger = await readLedgerBeforeDocs(context.siteDir);
  const {openDrawing} = await import('../cards');
  return {ledger, drawing: openDrawing(context)};
}

/** Pages that are gone are reported before Docusaurus reads docs and stumbles over them. */
async function readLedgerBeforeDocs(siteDir: string): Promise<LedgerFile> {
  const {findRemovedPages, loadLedger} = await import('./addresses/ledgerFile');
  const ledger = await loadLedger(siteDir);
  const removed = await findRemovedPages(siteDir, ledger);
  if (removed.length === 0) return ledger;
  const {ContentError} = await import('../../knowledge/problems');
  throw new ContentError(removed);
}
