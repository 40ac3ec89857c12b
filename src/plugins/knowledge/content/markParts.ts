import {visit} from 'unist-util-visit';

import {isOtherVoice} from '../../../knowledge/voices';

import type {Node, Parent, Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';

/**
 * A remark plugin that marks quotations as `part` where words of the lecturer's own
 * stand in the same line: there the line as a whole is no quotation. Signs alone, such
 * as an opening quotation mark, are no words. It comes after `restoreLines`.
 *
 * @returns the transformer
 */
export default function markParts() {
  return (root: Root): void => {
    visit(root, (line) => {
      if (line.type !== 'paragraph') return;
      const quotations: MdxJsxTextElement[] = [];
      if (!/[\p{L}\p{N}]/u.test(readAround(line, quotations))) return;
      for (const {attributes} of quotations) {
        attributes.push({type: 'mdxJsxAttribute', name: 'part', value: null});
      }
    });
  };
}

/** The lecturer's words outside the quotations, which are gathered. */
function readAround(node: Node, quotations: MdxJsxTextElement[]): string {
  if (isQuotation(node)) {
    quotations.push(node);
    return '';
  }
  if (isOtherVoice(node as Parameters<typeof isOtherVoice>[0])) return '';
  if ('value' in node && node.type !== 'mdxTextExpression') return String(node.value);
  if (!('children' in node)) return '';
  return (node as Parent).children.map((child) => readAround(child, quotations)).join('');
}

function isQuotation(node: Node): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && (node as MdxJsxTextElement).name === 'Quotation';
}
