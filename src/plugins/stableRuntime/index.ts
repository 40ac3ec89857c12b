import type {Plugin} from '@docusaurus/types';
import type {SwcJsMinimizerRspackPluginOptions} from '@rspack/core';

/**
 * Files that name others by the hashes of their content. While they are minified
 * those hashes are still provisional, and differ from build to build.
 */
const NAMES_OTHERS = /(?:runtime~main|search-worker)\./u;

interface Minimizer {
  name: string;
  _args: [SwcJsMinimizerRspackPluginOptions];
}

/**
 * Makes two builds of the same sources give the same bytes. The minifier gives
 * the shortest names to the characters that are most frequent in a file; in files
 * that name others by provisional hashes, these decide, and so names change by
 * chance. There it keeps the names as they are; it costs some 500 bytes.
 *
 * @returns the plugin
 */
export default function stableRuntimePlugin(): Plugin {
  return {
    name: 'stable-runtime',
    configureWebpack(config, isServer, {currentBundler}) {
      const {optimization} = config;
      if (isServer || !optimization?.minimizer) return {};
      const {SwcJsMinimizerRspackPlugin} = currentBundler.instance as unknown as {
        SwcJsMinimizerRspackPlugin?: new (options: SwcJsMinimizerRspackPluginOptions) => unknown;
      };
      if (!SwcJsMinimizerRspackPlugin) return {};
      // In place: what a plugin returns is added to the list, which must get shorter first.
      optimization.minimizer = (optimization.minimizer as unknown[]).flatMap((minimizer) => {
        const {name, _args} = minimizer as Minimizer;
        if (name !== SwcJsMinimizerRspackPlugin.name) return [minimizer];
        const [options] = _args;
        return [
          new SwcJsMinimizerRspackPlugin({...options, exclude: NAMES_OTHERS}),
          new SwcJsMinimizerRspackPlugin({
            ...options,
            include: NAMES_OTHERS,
            minimizerOptions: {...options.minimizerOptions, mangle: false},
          }),
        ];
      }) as typeof optimization.minimizer;
      return {};
    },
  };
}
