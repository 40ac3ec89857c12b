import {createHash} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {addressOfFile, listBuiltFiles} from '../pipeline/builtFiles';
import {inParallel} from '../pipeline/inParallel';
import {filesOfLectures} from '../knowledge';
import {bundleServiceWorker} from './bundleServiceWorker';
import {webManifest} from './webManifest';

import type {PipelineStep} from '../pipeline';
import type {LoadContext, Plugin} from '@docusaurus/types';

const MANIFEST = 'manifest.webmanifest';

/** The folder of the lists of lectures' files. */
const LISTS = 'offline';

/** Scripts and what they load: their names change with their content. */
const HASHED = /^assets\/.*\.(?:js|css)$/u;

/** What works everywhere: home, search, the check of drafts, what is said without network, and what pages show of themselves. */
const SHELL =
  /^(?:(?:search\/|check\/|offline\/)?index\.html|search-index\.json|check-corpus\.json|manifest\.webmanifest|img\/.*\.svg)$/u;

/** Files that are in memory at the same time. */
const AT_ONCE = 8;

/**
 * Makes the site one that can be installed.
 *
 * @param context - Docusaurus' load context
 * @returns the plugin
 */
export default function offlinePlugin({siteConfig}: LoadContext): Plugin {
  const {baseUrl} = siteConfig;
  return {
    name: 'offline',

    injectHtmlTags: () => ({
      headTags: [
        {tagName: 'link', attributes: {rel: 'manifest', href: baseUrl + MANIFEST}},
        {
          tagName: 'link',
          attributes: {rel: 'apple-touch-icon', href: `${baseUrl}img/icon-192.png`},
        },
        themeColor('light', '#fbf8f2'),
        themeColor('dark', '#1f1c1a'),
      ],
    }),
  };
}

/**
 * Writes the manifest with which the site can be installed.
 *
 * @param site - the built site
 */
export const writeWebManifest: PipelineStep = async ({outDir, siteConfig: {title, tagline}}) => {
  await writeFile(path.join(outDir, MANIFEST), webManifest(title, tagline));
};

/**
 * Writes the service worker with the list of what it keeps from the first visit
 * on, and a list of the files of each lecture, for those who save one whole. It
 * comes after all that changes pages: it knows each file by its content.
 *
 * @param site - the built site
 */
export const writeServiceWorker: PipelineStep = async (site) => {
  const files = await listBuiltFiles(site.outDir);
  const revisions = new Map<string, string>();
  await inParallel(files, AT_ONCE, async (file) => {
    revisions.set(addressOfFile(file), sha256(await readFile(path.join(site.outDir, file))));
  });
  await mkdir(path.join(site.outDir, LISTS), {recursive: true});
  for (const [id, addresses] of await filesOfLectures(site)) {
    const list = Object.fromEntries(addresses.map((address) => [address, revisions.get(address)]));
    await writeFile(path.join(site.outDir, LISTS, `${id}.json`), `${JSON.stringify(list)}\n`);
  }
  const assets = files.filter((file) => HASHED.test(file));
  const pages = files.filter((file) => SHELL.test(file)).map(addressOfFile);
  const version = sha256(JSON.stringify([...revisions].sort()));
  await bundleServiceWorker(site, {assets, pages, offline: 'offline/'}, version);
};

/** A revision tells two versions of a file apart; it guards nothing. */
function sha256(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}

function themeColor(scheme: string, color: string) {
  return {
    tagName: 'meta',
    attributes: {name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content: color},
  };
}
