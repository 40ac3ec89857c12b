import {rspack} from '@docusaurus/faster';
import {describe, expect, it} from 'vitest';

import {keepNamesStable} from './stableNames';

const {SwcJsMinimizerRspackPlugin, LightningCssMinimizerRspackPlugin} = rspack;

type Config = Parameters<typeof keepNamesStable>[0];

const configure = (minimizer: unknown[], minimize = true): Config =>
  ({optimization: {minimize, minimizer}}) as unknown as Config;

describe('keepNamesStable', () => {
  it('lets names not depend on what a script says, and keeps the other options', () => {
    const minimizerOptions = {module: true, mangle: true};
    const scripts = new SwcJsMinimizerRspackPlugin({minimizerOptions});
    keepNamesStable(configure([new LightningCssMinimizerRspackPlugin(), scripts]));
    expect(scripts._args[0]?.minimizerOptions).toEqual({
      ...minimizerOptions,
      mangle: {disableCharFreq: true},
    });
  });

  it('has nothing to do where scripts stay as they are', () => {
    const written = configure([], false);
    keepNamesStable(written);
    expect(written).toEqual(configure([], false));
  });

  it('stops where something else minifies', () => {
    const other = configure([new LightningCssMinimizerRspackPlugin()]);
    expect(() => {
      keepNamesStable(other);
    }).toThrow('something else than SwcJsMinimizerRspackPlugin');
  });
});
