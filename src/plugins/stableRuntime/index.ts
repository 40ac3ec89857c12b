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
      // The author's live preview is not minified.
      if (isServer || process.env.NODE_ENV !== 'production') return {};
      const {SwcJsMinimizerRspackPlugin} = currentBundler.instance as unknown as {
        SwcJsMinimizerRspackPlugin?: new (options: SwcJsMinimizerRspackPluginOptions) => unknown;
      };
      const before = (optimization?.minimizer ?? []) as unknown as Minimizer[];
      const isMinimizer = ({name}: Minimizer): boolean => name === SwcJsMinimizerRspackPlugin?.name;
      if (!optimization || !SwcJsMinimizerRspackPlugin || !before.some(isMinimizer)) {
        throw new Error(
          'Docusaurus minifies scripts with something else than SwcJsMinimizerRspackPlugin. See with what, and adapt src/plugins/stableRuntime.',
        );
      }
      // In place: what a plugin returns is added to the list, which must get shorter first.
      optimization.minimizer = before.flatMap((minimizer): unknown[] => {
        if (!isMinimizer(minimizer)) return [minimizer];
        const {_args} = minimizer;
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
