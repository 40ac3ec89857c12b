import {visit} from 'unist-util-visit';

import type {Parents, Root} from 'mdast';
import type {Extension as FromMarkdown} from 'mdast-util-from-markdown';
import type {Construct, Extension as Micromark} from 'micromark-util-types';
import type {Processor} from 'unified';

const COLON = 58;

/** Constructs of remark-gfm, by their names: bare addresses that become links, and check boxes. */
const OFF = ['wwwAutolink', 'protocolAutolink', 'emailAutolink', 'tasklistCheck'];

/**
 * A remark plugin that leaves signs alone which Docusaurus' Markdown would take
 * as markup, though no writer of this site means them so: bare addresses,
 * `[ ]` at the start of an item, `1~3`, and `:name` in a text. remark-gfm and
 * remark-directive must have been added before it. Tables, footnotes, `~~…~~`
 * and `:::` are left to them.
 *
 * @throws Error where a plugin does not hold what is switched off: then another version must be looked at
 */
export default function plainSigns(this: Processor): void {
  const data = this.data();
  const syntax = (data.micromarkExtensions ??= []);
  const readers = (data.fromMarkdownExtensions ??= []);
  takeDirectives(syntax);
  takeLinkSearch(readers.flat());
  syntax.push({disable: {null: OFF}});
  readers.push({transforms: [restoreSingleTildes]});
}

/** Its constructs have no names to switch them off by. The one for `:::` stays. */
function takeDirectives(syntax: readonly Micromark[]): void {
  const directive = syntax.find(({text, flow}) => text?.[COLON] && flow?.[COLON]);
  const blocks = [directive?.flow?.[COLON] ?? []].flat();
  const kept = blocks.filter(({concrete}: Construct) => concrete === true);
  if (!directive?.text || !directive.flow || kept.length !== 1) {
    throw new Error('plainSigns: remark-directive is not there, or no longer as in version 3');
  }
  directive.text = {...directive.text, [COLON]: undefined};
  directive.flow = {...directive.flow, [COLON]: kept};
}

/** remark-gfm searches the parsed text for addresses once more. */
function takeLinkSearch(readers: readonly FromMarkdown[]): void {
  const links = readers.find(({enter}) => enter && 'literalAutolink' in enter);
  if (links?.transforms?.length !== 1) {
    throw new Error('plainSigns: remark-gfm is not there, or no longer as in version 4');
  }
  links.transforms = [];
}

function restoreSingleTildes(root: Root): void {
  visit(root, 'delete', (node, index, parent: Parents | undefined) => {
    const sign = offset(node.children[0]?.position?.start) - offset(node.position?.start);
    if (sign !== 1 || index === undefined || !parent) return undefined;
    const tilde = {type: 'text', value: '~'} as const;
    parent.children.splice(index, 1, tilde, ...node.children, tilde);
    return index + 1;
  });
}

function offset(point: {offset?: number | undefined} | undefined): number {
  return point?.offset ?? Number.NaN;
}
