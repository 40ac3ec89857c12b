import {chineseStrings} from './chineseStrings';

import type {Plugin} from '@docusaurus/types';

/**
 * Completes `@easyops-cn/docusaurus-search-local` 0.55 for a Chinese site: its
 * few words that no translation file reaches, and the landmark its result page lacks.
 *
 * @returns the plugin
 */
export default function searchPlugin(): Plugin {
  return {
    name: 'search',
    configureWebpack: () => ({
      module: {
        rules: chineseStrings.map(({file, replacements}) => ({
          test: (resource: string) =>
            resource
              .replace(/\\/gu, '/')
              .endsWith(`docusaurus-search-local/dist/client/client/theme/${file}`),
          enforce: 'pre' as const,
          loader: require.resolve('string-replace-loader'),
          // Strict: a string that an update moved stops the build.
          options: {multiple: replacements.map((replacement) => ({...replacement, strict: true}))},
        })),
      },
    }),
  };
}
