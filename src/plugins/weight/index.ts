import path from 'node:path';

import {readRenderer, rendererAliases} from './renderer';

import type {Renderer} from './renderer';
import type {Plugin} from '@docusaurus/types';

type WebpackResult = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/** What rspack has and webpack's types, by which Docusaurus types both, do not know. */
interface Rspack {
  SwcJsMinimizerRspackPlugin?: new (options: object) => object;
}

interface RspackConfig {
  experiments?: {cache?: {version?: string}};
}

/** How a module is asked for, and what stands in for it. */
type Replacement = readonly [request: RegExp, file: string];

const IN_THE_BROWSER: readonly Replacement[] = [
  [/theme-classic[\\/]lib[\\/]prism-include-languages$/u, 'nothing.ts'],
  [/theme-classic[\\/]lib[\\/]nprogress$/u, 'navigation.ts'],
  [/^\.\/prefetch$/u, 'prefetch.ts'],
  [/^\.\/BaseUrlIssueBanner$/u, 'noBanner.ts'],
  [/^tslib$/u, 'importDefault.ts'],
];

/**
 * Keeps the pages' scripts light: Preact renders in React's place, and what of
 * Docusaurus this site has no use for is left out. Parts of the theme are
 * replaced by those in the folder `theme`, other modules by the files beside
 * this one. `RENDERER=react` brings React back. `decisions/0004-weight.md` says why.
 *
 * @returns the plugin
 */
export default function weightPlugin(): Plugin {
  const renderer = readRenderer(process.env);
  return {
    name: 'weight',

    getThemePath: () => path.join(__dirname, 'theme'),

    configureWebpack(config, isServer, {currentBundler}) {
      const {cache} = (config as RspackConfig).experiments ?? {};
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      const {SwcJsMinimizerRspackPlugin} = currentBundler.instance as Rspack;
      const [, minimizeCss] = config.optimization?.minimizer ?? [];
      const result = {
        // The bundler's cache does not see that aliases change.
        ...(cache && {
          experiments: {cache: {...cache, version: `${String(cache.version)}-${renderer}`}},
        }),
        resolve: {alias: rendererAliases(renderer)},
        plugins: replaced(isServer, renderer).map(
          ([request, file]) =>
            new NormalModuleReplacementPlugin(request, path.join(__dirname, file)),
        ),
        // Docusaurus' own writes each Chinese character as six.
        ...(SwcJsMinimizerRspackPlugin &&
          minimizeCss && {
            mergeStrategy: {'optimization.minimizer': 'replace'},
            optimization: {
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

function replaced(isServer: boolean, renderer: Renderer): readonly Replacement[] {
  if (!isServer) return IN_THE_BROWSER;
  return renderer === 'preact' ? [[/^\.\/renderToHtml$/u, 'renderToHtml.ts']] : [];
}
