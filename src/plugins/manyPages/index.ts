import path from 'node:path';

import type {Plugin} from '@docusaurus/types';

/**
 * Lets the time for a page not depend on how many there are: while pages are
 * made, the router looks at the routes that may lead to a page, not at all. In
 * the browser, which opens one page, the router is as it comes.
 *
 * @returns the plugin
 */
export default function manyPagesPlugin(): Plugin {
  return {
    name: 'many-pages',
    configureWebpack(_config, isServer) {
      if (!isServer) return {};
      return {resolve: {alias: {'react-router-config$': path.join(__dirname, 'routes.tsx')}}};
    },
  };
}
