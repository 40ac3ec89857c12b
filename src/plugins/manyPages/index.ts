import path from 'node:path';

import type {Plugin} from '@docusaurus/types';

/**
 * Lets the time for a page not depend on how many there are: while pages are
 * made, the router looks at the routes that may lead to a page, not at all, and
 * the parts of a page are found without a list of all parts. In the browser,
 * which opens one page, both are as they come.
 *
 * @returns the plugin
 */
export default function manyPagesPlugin(): Plugin {
  return {
    name: 'many-pages',
    configureWebpack(_config, isServer) {
      if (!isServer) return {};
      return {
        // With names, the bundle makes a table of all of them for each part it loads.
        output: {chunkFilename: '[id].js'},
        resolve: {
          alias: {
            'react-router-config$': path.join(__dirname, 'routes.tsx'),
            '@theme/DocRoot': path.join(__dirname, 'DocRoot.tsx'),
          },
        },
      };
    },
  };
}
