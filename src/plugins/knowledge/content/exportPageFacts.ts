import path from 'node:path';

import type {Root} from 'mdast';
import type {VFile} from 'vfile';

/**
 * Makes a remark plugin that gives a page its facts: it adds
 * `export {default as facts} from '@generated/knowledge/default/<doc id>.json'`.
 * What it adds depends on the file's path alone, so the bundler may cache the
 * page while the facts change.
 *
 * The folder is bound here instead of being an option of the plugin: options
 * are sent to readers with the configuration, where a path of the machine has no
 * place and would make the same commit give other bytes elsewhere.
 *
 * @param options - docsDir: the absolute folder of the docs
 * @returns the remark plugin
 */
export default function exportPageFacts({docsDir}: {docsDir: string}) {
  return () =>
    (root: Root, file: VFile): void => {
      const id = path
        .relative(docsDir, file.path)
        .split(path.sep)
        .join('/')
        .replace(/\.mdx?$/u, '');
      // Outside the docs, or a part that is imported and no page.
      if (id.startsWith('..') || path.basename(id).startsWith('_')) return;
      const module = `@generated/knowledge/default/${id}.json`;
      root.children.push({
        type: 'mdxjsEsm',
        value: `export {default as facts} from '${module}'`,
        data: {
          estree: {
            type: 'Program',
            sourceType: 'module',
            comments: [],
            body: [
              {
                type: 'ExportNamedDeclaration',
                attributes: [],
                declaration: null,
                source: {type: 'Literal', value: module, raw: JSON.stringify(module)},
                specifiers: [
                  {
                    type: 'ExportSpecifier',
                    local: {type: 'Identifier', name: 'default'},
                    exported: {type: 'Identifier', name: 'facts'},
                  },
                ],
              },
            ],
          },
        },
      });
    };
}
