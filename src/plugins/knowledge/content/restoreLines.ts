import {visit} from 'unist-util-visit';

import type {Paragraph, Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';

/**
 * A remark plugin that restores lines of the lecture that hold nothing but
 * quotations and insertions. MDX makes each component of such a line a block of
 * its own, with white space between; here they become one paragraph again. A
 * quotation that wraps blocks, such as a list, is marked `block`.
 *
 * @returns the transformer
 */
export default function restoreLines() {
  return (root: Root): void => {
    visit(root, (node) => {
      if (node.type !== 'root' && node.type !== 'listItem') return;
      const children: RootContent[] = [];
      for (const child of node.children) {
        const open = children.at(-1);
        if (!isElement(child)) {
          children.push(child);
        } else if (!isInline(child)) {
          if (child.name === 'Quotation') {
            child.attributes.push({type: 'mdxJsxAttribute', name: 'block', value: null});
          }
          children.push(child);
        } else if (open?.type === 'paragraph' && endsWhere(open, child)) {
          open.children.push(...asLine(child).children);
          open.position = {...child.position, start: open.position?.start} as typeof open.position;
        } else {
          children.push(asLine(child));
        }
      }
      node.children = children;
    });
  };
}

function isElement(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement';
}

function isInline({name, attributes, children}: MdxJsxFlowElement): boolean {
  if (name === 'Quotation') {
    return !children.some(({type}) => type === 'list' || type === 'paragraph');
  }
  return (
    name === 'EditorNote' &&
    attributes.some(
      ({type, name: key}: {type: string; name?: string}) =>
        type === 'mdxJsxAttribute' && key === 'inline',
    )
  );
}

function endsWhere(line: Paragraph, next: MdxJsxFlowElement): boolean {
  return line.position?.end.line === next.position?.start.line;
}

function asLine(element: MdxJsxFlowElement): Paragraph {
  const inline = {
    ...element,
    type: 'mdxJsxTextElement',
  } as unknown as Paragraph['children'][number];
  return {type: 'paragraph', children: [inline], position: element.position};
}
