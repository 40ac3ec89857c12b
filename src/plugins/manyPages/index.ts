import path from 'node:path';

import type {Plugin} from '@docusaurus/types';
import type {Compilation, Compiler, Module} from 'webpack';

const NAME = 'many-pages';

/** What stands in for a module of Docusaurus' while pages are made. */
const ALIASES: Readonly<Record<string, string>> = {
  'react-router-config$': path.join(__dirname, 'routes.tsx'),
  '@theme/DocRoot': path.join(__dirname, 'DocRoot.tsx'),
};

/**
 * Lets the time for a page not depend on how many there are: while pages are
 * made, the router looks at the routes that may lead to a page, not at all, and
 * the parts of a page are found without a list of all parts.
 *
 * @returns the plugin; the build stops where an alias is of no use any more
 */
export default function manyPagesPlugin(): Plugin {
  return {
    name: NAME,
    configureWebpack(_config, isServer) {
      if (!isServer) return {};
      return {
        // With names, the bundle makes a table of all of them for each part it loads.
        output: {chunkFilename: '[id].js'},
        resolve: {alias: ALIASES},
        plugins: [
          (compiler: Compiler) => {
            compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
              compilation.hooks.finishModules.tap(NAME, (modules) => {
                compilation.errors.push(...unusedAliases(modules));
              });
            });
          },
        ],
      };
    },
  };
}

function unusedAliases(modules: Iterable<Module>): Compilation['errors'] {
  const used = new Set(Array.from(modules, (module) => module.nameForCondition()));
  return Object.entries(ALIASES)
    .filter(([, file]) => !used.has(file))
    .map(
      ([name]) =>
        new Error(
          `Nothing imports ${name.replace('$', '')}: Docusaurus 3.10 does; see what this version imports, and adapt src/plugins/manyPages.`,
        ),
    );
}
