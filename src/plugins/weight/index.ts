import path from 'node:path';

import {readRenderer, rendererAliases} from './renderer';

import type {Plugin} from '@docusaurus/types';

/** What of a bundler's configuration is read here; rspack's types know it, webpack's do not. */
interface WithCache {
  experiments?: {cache?: {version?: string; buildDependencies?: string[]}};
}

/** Modules of Docusaurus that the browser gets something else for, by the end of their path. */
const REPLACED: readonly [RegExp, string][] = [
  [/theme-classic[\\/]lib[\\/]prism-include-languages$/u, 'nothing.ts'],
  [/^\.\/prefetch$/u, 'prefetch.ts'],
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
      const {cache} = (config as WithCache).experiments ?? {};
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      return {
        // The bundler's cache does not see that aliases change.
        ...(cache && {
          experiments: {cache: {...cache, version: `${String(cache.version)}-${renderer}`}},
        }),
        resolve: {alias: rendererAliases(renderer)},
        plugins: isServer
          ? []
          : REPLACED.map(
              ([module, file]) =>
                new NormalModuleReplacementPlugin(module, path.join(__dirname, file)),
            ),
      };
    },
  };
}
