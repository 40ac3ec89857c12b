import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {REVISION_LENGTH} from '../../offline/offlineCopy';
import {addressOfFile, listBuiltFiles} from '../assembly/builtFiles';
import {inParallel} from '../assembly/inParallel';
import {bundleServiceWorker} from './bundleServiceWorker';
import {webManifest} from './webManifest';

import type {AssemblyStep} from '../assembly';
import type {LoadContext, Plugin} from '@docusaurus/types';

const MANIFEST = 'manifest.webmanifest';

/** Not for readers, or too large for everybody to keep: cards and icons are pictures to download. */
const NOT_KEPT = /^(?:_headers|sitemap\.xml|sw\.js)$|\.(?:br|gz|png)$/u;

/** Files that are in memory at the same time. */
const AT_ONCE = 8;

/**
 * Makes the site one that can be installed.
 *
 * @param context - Docusaurus' load context
 * @returns the plugin
 */
export default function offlinePlugin({siteConfig}: LoadContext): Plugin {
  const {baseUrl, title, tagline} = siteConfig;
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

    async postBuild({outDir}) {
      await writeFile(path.join(outDir, MANIFEST), webManifest(title, tagline));
    },
  };
}

/**
 * Writes the service worker with the list of what it keeps. It comes after all
 * that changes pages, because it knows each file by its content.
 *
 * @param site - the built site
 */
export const writeServiceWorker: AssemblyStep = async (site) => {
  const files = (await listBuiltFiles(site.outDir)).filter((file) => !NOT_KEPT.test(file));
  const hashes = new Map<string, string>();
  await inParallel(files, AT_ONCE, async (file) => {
    hashes.set(file, sha256(await readFile(path.join(site.outDir, file))));
  });
  const revisions = Object.fromEntries(
    files.map((file) => [addressOfFile(file), hashes.get(file) ?? '']),
  );
  await bundleServiceWorker(site, revisions, sha256(JSON.stringify(revisions)));
};

function sha256(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex').slice(0, REVISION_LENGTH);
}

function themeColor(scheme: string, color: string) {
  return {
    tagName: 'meta',
    attributes: {name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content: color},
  };
}
