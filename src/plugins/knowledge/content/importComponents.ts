import {visit} from 'unist-util-visit';

import type {Root} from 'mdast';

/** Components that few pages show. Those that most lecture pages show stand in `src/theme/MDXComponents`. */
const RARE = new Set([
  'CollationLegend',
  'Handout',
  'LectureList',
  'QuotationList',
  'SourceList',
  'SpeakerList',
  'TermIndex',
  'Transcript',
]);

/**
 * A remark plugin that lets a page import the rare components it shows, so that
 * no other page loads them. An author writes the tag alone.
 *
 * @returns the transformer
 */
export default function importComponents() {
  return (root: Root): void => {
    const used = new Set<string>();
    visit(root, 'mdxJsxFlowElement', ({name}) => {
      if (name !== null && RARE.has(name)) used.add(name);
    });
    for (const name of used) root.children.unshift(importOf(name));
  };
}

function importOf(name: string): Root['children'][number] {
  const module = `@site/src/components/${name}`;
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from '${module}'`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            source: {type: 'Literal', value: module, raw: JSON.stringify(module)},
            specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name}}],
          },
        ],
      },
    },
  };
}
