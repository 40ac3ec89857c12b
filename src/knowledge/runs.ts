import {isOtherVoice} from './voices';

import type {Node} from './markdown';
import type {Run} from './text';

/**
 * Reads the lecturer's words out of a block: its text with the bold kept and
 * every other voice left out.
 *
 * @param node - a paragraph, a heading or anything inside one
 * @returns the stretches of text, in order
 */
export function readRuns(node: Node): Run[] {
  return collect(node, false);
}

function collect(node: Node, strong: boolean): Run[] {
  if (isOtherVoice(node)) return [];
  if (node.type === 'text' || node.type === 'inlineCode') {
    return [strong ? {text: node.value, strong} : {text: node.value}];
  }
  if (isLineBreak(node)) return [{text: ' '}];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => collect(child, strong || node.type === 'strong'));
}

function isLineBreak(node: Node): boolean {
  return node.type === 'break' || (node.type === 'mdxJsxTextElement' && node.name === 'br');
}
