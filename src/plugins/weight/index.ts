import {readFileSync} from 'node:fs';
import path from 'node:path';

import {ON_EVERY_PAGE} from '../assembly/builtFiles';
import {readRenderer, rendererAliases} from './renderer';
import {listReplacements} from './replacements';
import {LATE_STYLES, wake} from './wake';

import type {LoadContext, Plugin} from '@docusaurus/types';

type Configuration = Parameters<NonNullable<Plugin['configureWebpack']>>[0];
type WebpackResult = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/** What rspack has and webpack's types, by which Docusaurus types both, do not know. */
interface Rspack {
  SwcJsMinimizerRspackPlugin?: new (options: object) => object;
}

/** The bundler's plugin as both rspack and webpack have it; webpack's types do not know `stage`. */
type BannerPlugin = new (options: {
  banner: string;
  raw: boolean;
  test: RegExp;
  stage: number;
}) => NonNullable<Configuration['plugins']>[number];

interface RspackConfig {
  experiments?: {cache?: {version?: string}};
}

/**
 * What every page runs is compiled while it comes, beside the page's own work,
 * rather than piece by piece when it runs (V8's explicit compile hints; other
 * engines read a comment).
 */
const COMPILE_AHEAD = {
  banner: '//# allFunctionsCalledOnLoad',
  raw: true,
  test: ON_EVERY_PAGE,
  // After the minimizer, which drops comments, and before names are made of contents.
  stage: 1000,
};

/**
 * Keeps the pages' scripts light: Preact renders in React's place, and what of
 * Docusaurus this site has no use for is left out. Parts of the theme are
 * replaced by those in the folder `theme`, other modules as `replacements.ts` says.
 * `RENDERER=react` brings React back. `decisions/0004-weight.md` says why.
 *
 * @param context - Docusaurus' load context
 * @returns the plugin
 */
export default function weightPlugin(context: LoadContext): Plugin {
  const renderer = readRenderer(process.env);

  return {
    name: 'weight',

    getThemePath: () => path.join(__dirname, 'theme'),

    injectHtmlTags() {
      if (process.env.NODE_ENV !== 'production') return {};
      const innerHTML = `(${wake.toString()})(${JSON.stringify(LATE_STYLES)})`;
      return {postBodyTags: [{tagName: 'script', attributes: {'data-wake': true}, innerHTML}]};
    },

    configurePostCss(options) {
      const isPresetEnv = (plugin: unknown): boolean =>
        Array.isArray(plugin) && /[\\/]postcss-preset-env[\\/]/u.test(String(plugin[0]));
      return {
        ...options,
        // Each style sheet's folder, and all above it, would be searched for one: 1 s.
        ...{config: false},
        // Lightning CSS, which minifies, prefixes and translates for the same browsers in no time: 1 s.
        plugins: options.plugins.filter((plugin) => !isPresetEnv(plugin)),
      };
    },

    getClientModules: () => [path.join(__dirname, 'layout.ts')],

    configureWebpack(config, isServer, {currentBundler}) {
      const {cache} = (config as RspackConfig).experiments ?? {};
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      const {SwcJsMinimizerRspackPlugin} = currentBundler.instance as Rspack;
      const BannerPlugin = currentBundler.instance.BannerPlugin as BannerPlugin;
      const [, minimizeCss] = config.optimization?.minimizer ?? [];
      const result = {
        // The bundler's cache does not see that aliases change.
        ...(cache && {
          experiments: {cache: {...cache, version: `${String(cache.version)}-${renderer}`}},
        }),
        resolve: {alias: rendererAliases(renderer)},
        plugins: [
          ...listReplacements(context, renderer, isServer).map(
            ([request, file]) =>
              new NormalModuleReplacementPlugin(request, path.resolve(__dirname, file)),
          ),
          ...(isServer ? [] : [new BannerPlugin(COMPILE_AHEAD)]),
        ],
        // Docusaurus' own writes each Chinese character as six.
        ...(SwcJsMinimizerRspackPlugin &&
          minimizeCss && {
            mergeStrategy: {'optimization.minimizer': 'replace'},
            optimization: {
              ...(!isServer && {
                splitChunks: {cacheGroups: {docs: docsInOneFile(context.generatedFilesDir)}},
              }),
              minimizer: [
                new SwcJsMinimizerRspackPlugin({
                  extractComments: false,
                  minimizerOptions: {
                    compress: {passes: 3},
                    mangle: true,
                    format: {comments: false, ascii_only: false},
                  },
                }),
                minimizeCss,
              ],
            },
          }),
      };
      return result as WebpackResult;
    },
  };
}

/** What frames a doc is loaded together: as one file it is smaller than as six. */
function docsInOneFile(generatedFilesDir: string): object {
  const registry = readFileSync(path.join(generatedFilesDir, 'registry.js'), 'utf8');
  const frames = new Set(
    Array.from(
      registry.matchAll(/"(\w+)": \[\(\) => import\([^"]*"\w+" \*\/ "@theme\/Doc/gu),
      ([, name]) => name,
    ),
  );
  return {
    name: 'docs',
    chunks: ({name}: {name?: string}) => frames.has(name),
    enforce: true,
    priority: 45,
  };
}
