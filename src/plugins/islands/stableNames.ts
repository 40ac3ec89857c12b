import type {Plugin} from '@docusaurus/types';

type Config = Parameters<NonNullable<Plugin['configureWebpack']>>[0];

interface Minimizer {
  _args?: [{minimizerOptions?: object}];
}

/**
 * Makes two builds of the same sources give the same bytes. The minifier gives
 * the shortest names to the characters that are most frequent in a file; where a
 * file names others by the hashes of their content, these count, though they are
 * provisional while it runs and differ from build to build. Here it gives names
 * in an order of its own instead.
 *
 * @param config - the bundler's configuration, which is changed
 * @throws Error where something else minifies
 */
export function keepNamesStable({optimization}: Config): void {
  if (optimization?.minimize !== true) return;
  const minimizers = (optimization.minimizer ?? []) as unknown as (Minimizer & object)[];
  const [options] =
    minimizers.find(({constructor}) => constructor.name === 'SwcJsMinimizerRspackPlugin')?._args ??
    [];
  if (!options) {
    throw new Error(
      'Docusaurus minifies scripts with something else than SwcJsMinimizerRspackPlugin. See with what, and adapt src/plugins/islands/stableNames.ts.',
    );
  }
  options.minimizerOptions = {...options.minimizerOptions, mangle: {disableCharFreq: true}};
}
