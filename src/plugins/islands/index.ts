import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {copyPageAssets, listPageAssets} from './pageAssets';
import {listStylesheets} from './stylesheets';
import {findUnsupported} from './unsupported';

import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Compiler} from 'webpack';
import type {PipelineStep} from '../pipeline';
import type {BundledModule} from './pageAssets';

type WebpackResult = ReturnType<NonNullable<Plugin['configureWebpack']>>;

const NAME = 'islands';

interface IslandsPlugin extends Plugin {
  writePageAssets: PipelineStep;
}

interface Options {
  /** The site's own stylesheets, below its folder. */
  customCss: readonly string[];
}

/** Prefetches a page of the site when its link is pointed at or touched; a file is left alone. */
function speculationRules(baseUrl: string): string {
  return JSON.stringify({
    prefetch: [{where: {href_matches: `${baseUrl}*/`}, eagerness: 'moderate'}],
  });
}

/**
 * Lets the built pages load islands instead of an application. In the browser's
 * bundle of production our runtime stands in for Docusaurus' entry, with the
 * stylesheets of all that pages are made of, and Preact for React. Rendering,
 * links and the live preview are Docusaurus' own. `decisions/0007-islands.md`
 * says why.
 *
 * @param context - Docusaurus' load context
 * @param options - the site's own stylesheets
 * @returns the plugin
 * @throws Error that names what the configuration asks for and no island does
 */
export default function islandsPlugin(
  {siteDir, siteConfig, generatedFilesDir, baseUrl}: LoadContext,
  options: unknown,
): IslandsPlugin {
  const {customCss} = options as Options;
  const preact = path.join(path.dirname(require.resolve('preact/package.json')), 'compat');
  const unsupported = findUnsupported(siteConfig);
  if (unsupported.length > 0) throw new Error(unsupported.join('\n'));
  const isBuild = process.env.NODE_ENV === 'production';
  let pageAssets = new Map<string, string>();
  return {
    name: NAME,

    injectHtmlTags() {
      if (!isBuild) return {};
      const attributes = {type: 'speculationrules'};
      const innerHTML = speculationRules(baseUrl);
      return {postBodyTags: [{tagName: 'script', attributes, innerHTML}]};
    },

    configureWebpack(_config, isServer, {currentBundler}) {
      if (!isBuild) return {};
      if (isServer) {
        const plugin = (compiler: Compiler): void => {
          compiler.hooks.done.tap(NAME, ({compilation}) => {
            pageAssets = listPageAssets(compilation.modules as Iterable<BundledModule>);
          });
        };
        return {plugins: [plugin]};
      }
      const result = {
        mergeStrategy: {entry: 'replace'},
        entry: {
          main: [
            writeStyleEntry(generatedFilesDir, listStylesheets(siteDir, customCss)),
            path.join(siteDir, 'src/islands/runtime.ts'),
          ],
        },
        optimization: {
          // Else each island would bring Preact along.
          splitChunks: {
            cacheGroups: {
              preact: {
                test: /[\\/]node_modules[\\/]preact[\\/]/u,
                name: 'preact',
                priority: 45,
                enforce: true,
              },
            },
          },
        },
        // By number: with names, each page would load a table of them.
        output: {chunkFilename: 'assets/js/[id].[contenthash:8].js'},
        // What an island is at build time is left out of its script.
        plugins: [new currentBundler.instance.DefinePlugin({'typeof document': '"object"'})],
        resolve: {
          // Docusaurus has aliases of these names, for folders.
          alias: {react: preact, 'react-dom': preact},
        },
      };
      return result as WebpackResult;
    },

    async writePageAssets({outDir}) {
      await copyPageAssets(pageAssets, outDir);
    },
  };
}

/**
 * Writes the pictures and files that pages show and link to.
 *
 * @param site - the built site
 */
export const writePageAssets: PipelineStep = async (site) => {
  const plugin: Partial<IslandsPlugin> | undefined = site.plugins.find(({name}) => name === NAME);
  await plugin?.writePageAssets?.(site);
};

/** Writes the module through which the bundler meets the stylesheets. */
function writeStyleEntry(generatedFilesDir: string, files: readonly string[]): string {
  const folder = path.join(generatedFilesDir, 'islands');
  mkdirSync(folder, {recursive: true});
  const entry = path.join(folder, 'styles.js');
  writeFileSync(entry, files.map((file) => `import ${JSON.stringify(file)};\n`).join(''));
  return entry;
}
