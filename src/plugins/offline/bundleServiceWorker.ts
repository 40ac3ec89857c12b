import path from 'node:path';

import type {Shell} from '../../offline/serviceWorker';
import type {Props} from '@docusaurus/types';

/**
 * Bundles the service worker with the bundler that bundles the site, into `sw.js`
 * at the top of the site: from there it governs all pages.
 *
 * @param site - the built site
 * @param shell - what it keeps from the first visit on
 * @param version - the name of this version
 * @throws Error with what the bundler found wrong
 */
export async function bundleServiceWorker(
  {currentBundler, outDir, siteDir}: Props,
  shell: Shell,
  version: string,
): Promise<void> {
  const bundler = currentBundler.instance;
  const compiler = bundler({
    mode: 'production',
    devtool: false,
    context: siteDir,
    entry: path.join(siteDir, 'src/offline/serviceWorker.ts'),
    target: ['webworker', 'es2018'],
    output: {path: outDir, filename: 'sw.js', clean: false},
    resolve: {extensions: ['.ts']},
    module: {
      rules: [
        {
          test: /\.ts$/u,
          loader: 'builtin:swc-loader',
          options: {jsc: {parser: {syntax: 'typescript'}, target: 'es2018'}},
        },
      ],
    },
    performance: false,
    plugins: [
      new bundler.DefinePlugin({
        SHELL: JSON.stringify(shell),
        VERSION: JSON.stringify(version),
      }),
    ],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else
        compiler.close(() => {
          resolve();
        });
    });
  });
}
