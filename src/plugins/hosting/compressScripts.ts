import {compressSoon} from './compress';

import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Compiler} from 'webpack';

/**
 * Compresses the scripts for browsers as soon as they are bundled, beside the
 * making of the pages, which takes one thread alone.
 *
 * @param context - Docusaurus' load context
 * @returns the plugin
 */
export default function compressScriptsPlugin({outDir}: LoadContext): Plugin {
  return {
    name: 'compress-scripts',
    configureWebpack(_config, isServer) {
      if (isServer || process.env.NODE_ENV !== 'production') return {};
      return {
        plugins: [
          (compiler: Compiler) => {
            compiler.hooks.done.tap('compress-scripts', ({compilation}) => {
              const files = Object.keys(compilation.assets);
              compressSoon(
                outDir,
                files.filter((file) => file.endsWith('.js')),
              );
            });
          },
        ],
      };
    },
  };
}
