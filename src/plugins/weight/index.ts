import {preactAliases} from './renderer';

import type {Plugin} from '@docusaurus/types';

export default function weightPlugin(): Plugin {
  return {
    name: 'weight',
    configureWebpack(_config, isServer) {
      if (process.env.RENDERER === 'react' || (isServer && process.env.SSR === 'react')) return {};
      return {resolve: {alias: preactAliases()}} as never;
    },
  };
}
