import {visit} from 'unist-util-visit';

import type {Node} from '../markdown';
import type {Problem} from '../problems';
import type {Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxExpressionAttribute} from 'mdast-util-mdx-jsx';

/** A link from a page to another site, or something else that its reader's browser would open. */
export interface ExternalLink {
  url: string;
  line: number;
}

/**
 * Finds a page's links to other sites, however they are written: links and
 * pictures, by reference too, the attributes of elements, and texts in code.
 *
 * @param root - the page as parsed by what makes the pages
 * @returns the links in order
 */
export function findExternalLinks(root: Root): ExternalLink[] {
  const links: ExternalLink[] = [];
  visit(root, (node) => {
    const line = node.position?.start.line ?? 1;
    for (const url of urlsOf(node)) if (leadsOut(url)) links.push({url, line});
  });
  return links;
}

function urlsOf(node: Node): string[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    return [node.url];
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return node.attributes.flatMap(attributeUrls);
  }
  const isCode = /^mdx(?:FlowExpression|TextExpression|jsEsm)$/u.test(node.type);
  return isCode && 'value' in node ? quotedTexts(node.value) : [];
}

function attributeUrls(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): string[] {
  if (attribute.type === 'mdxJsxExpressionAttribute') return quotedTexts(attribute.value);
  const {name, value} = attribute;
  if (typeof value !== 'string') return quotedTexts(value?.value ?? '');
  return ADDRESSES.test(name) ? [value] : [];
}

/** In code, every text in quotation marks may become an address. */
function quotedTexts(code: string): string[] {
  return [...code.matchAll(/(["'`])(.*?)\1/gu)].map((match) => match[2] ?? '');
}

/** The attributes of HTML and of Docusaurus' link that hold an address. */
const ADDRESSES =
  /^(?:action|background|cite|data|form-?action|href|icon|manifest|ping|poster|src|src-?set|to|url|xlink:?href)$/iu;

/**
 * A scheme or another host, as browsers read it: they leave out control
 * characters and take `\\` as `/`. `pathname:` is Docusaurus' mark for the site's own files.
 */
function leadsOut(url: string): boolean {
  const address = url.replace(/^[\0-\x20]+|[\t\n\r]/gu, '');
  return /^(?:[/\\]{2}|(?!pathname:)[a-z][a-z\d+.-]*:)/iu.test(address);
}

/**
 * Checks that a page links to other sites only where a source does: those
 * links were looked at, and their tier allows them.
 *
 * @param file - the page's file, as named in messages
 * @param links - its links to other sites
 * @param allowed - the addresses of all sources' links
 * @returns a problem for each other link
 */
export function checkExternalLinks(
  file: string,
  links: readonly ExternalLink[],
  allowed: ReadonlySet<string>,
): Problem[] {
  return links
    .filter(({url}) => !allowed.has(url))
    .map(({url, line}) => ({
      file,
      line,
      found: `a link to ${url}, which is not among the links of any source`,
      fix: 'add it to a source’s links with tier A or B and what it shows, or remove it',
    }));
}
