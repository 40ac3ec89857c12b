import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {keepNamesStable} from './stableNames';
import {listStylesheets} from './stylesheets';
import {findUnsupported} from './unsupported';

import type {LoadContext, Plugin} from '@docusaurus/types';

type CurrentBundler = Parameters<NonNullable<Plugin['configureWebpack']>>[2]['currentBundler'];
type WebpackResult = ReturnType<NonNullable<Plugin['configureWebpack']>>;

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
): Plugin {
  const {customCss} = options as Options;
  const preact = path.join(path.dirname(require.resolve('preact/package.json')), 'compat');
  const unsupported = findUnsupported(siteConfig);
  if (unsupported.length > 0) throw new Error(unsupported.join('\n'));
  const isBuild = process.env.NODE_ENV === 'production';
  return {
    name: 'islands',

    injectHtmlTags() {
      if (!isBuild) return {};
      const attributes = {type: 'speculationrules'};
      const innerHTML = speculationRules(baseUrl);
      return {postBodyTags: [{tagName: 'script', attributes, innerHTML}]};
    },

    configurePostCss(options) {
      const plugins = options.plugins.filter((plugin) => !isPresetEnv(plugin));
      if (plugins.length === options.plugins.length) {
        throw new Error(
          'Docusaurus gives PostCSS no postcss-preset-env any more. See what prefixes styles now, and adapt src/plugins/islands.',
        );
      }
      // Each stylesheet's folder, and all above it, would be searched for one: 1 s of a build.
      return {...options, ...{config: false}, plugins};
    },

    configureWebpack(config, isServer, {currentBundler}) {
      if (!isBuild) return {};
      if (isServer) return emitFiles(currentBundler, baseUrl);
      keepNamesStable(config);
      const result = {
        mergeStrategy: {entry: 'replace'},
        entry: {
          main: [
            writeStyleEntry(generatedFilesDir, listStylesheets(siteDir, customCss)),
            path.join(siteDir, 'src/islands/runtime.ts'),
          ],
        },
        optimization: {
          // One script instead of two: pages would name both, and each has its cost.
          runtimeChunk: false,
          // Else each island would bring Preact along.
          splitChunks: {
            cacheGroups: {
              preact: {
                test: /[\\/](?:node_modules[\\/]preact[\\/]|src[\\/]islands[\\/]attach\.ts)/u,
                name: 'preact',
                priority: 45,
                enforce: true,
              },
            },
          },
        },
        output: {
          // By number: with names, each page would load a table of them.
          chunkFilename: 'assets/js/[id].[contenthash:8].js',
          // It would stand in each script; a page has no other bundle.
          uniqueName: '',
        },
        // What an island is at build time is left out of its script.
        plugins: [new currentBundler.instance.DefinePlugin({'typeof document': '"object"'})],
        resolve: {
          // Docusaurus has aliases of these names, for folders.
          alias: {react: preact, 'react-dom': preact},
        },
      };
      return result as WebpackResult;
    },
  };
}

/**
 * Has the build's own bundle write the pictures and files of pages, which
 * Docusaurus leaves to the browser's: that one has no pages any more. The bundle
 * lies in a folder of its own within the site's.
 */
function emitFiles({instance}: CurrentBundler, baseUrl: string): WebpackResult {
  const emitted = new URLSearchParams({outputPath: '../', publicPath: baseUrl}).toString();
  return {
    plugins: [
      new instance.NormalModuleReplacementPlugin(/[?&]emitFile=false!/u, (file) => {
        file.request = file.request.replace('emitFile=false', emitted);
      }),
    ],
  };
}

/** Lightning CSS, which minifies, prefixes for the same browsers in no time: 1 s of a build. */
function isPresetEnv(plugin: unknown): boolean {
  return Array.isArray(plugin) && /[\\/]postcss-preset-env[\\/]/u.test(String(plugin[0]));
}

/** Writes the module through which the bundler meets the stylesheets. */
function writeStyleEntry(generatedFilesDir: string, files: readonly string[]): string {
  const folder = path.join(generatedFilesDir, 'islands');
  mkdirSync(folder, {recursive: true});
  const entry = path.join(folder, 'styles.js');
  writeFileSync(entry, files.map((file) => `import ${JSON.stringify(file)};\n`).join(''));
  return entry;
}
