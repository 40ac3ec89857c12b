import {visit} from 'unist-util-visit';

import type {Problem} from '../problems';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

/** A link from a page to another site, or something else that its reader's browser would open. */
export interface ExternalLink {
  url: string;
  line: number;
}

/**
 * Finds a page's links to other sites, however they are written: links and
 * pictures, by reference too, and the attributes of elements.
 *
 * @param root - the page as parsed by what makes the pages
 * @returns the links in order
 */
export function findExternalLinks(root: Root): ExternalLink[] {
  const links: ExternalLink[] = [];
  visit(root, (node) => {
    const line = node.position?.start.line ?? 1;
    const urls =
      node.type === 'link' || node.type === 'image' || node.type === 'definition'
        ? [node.url]
        : node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
          ? attributeUrls(node)
          : [];
    for (const url of urls) if (leadsOut(url)) links.push({url, line});
  });
  return links;
}

/** In an expression every text in quotation marks may become an address. */
function attributeUrls({attributes}: MdxJsxFlowElement | MdxJsxTextElement): string[] {
  return attributes.flatMap((attribute) => {
    if (typeof attribute.value === 'string') {
      const isAddress = attribute.type === 'mdxJsxAttribute' && ADDRESSES.test(attribute.name);
      return isAddress ? [attribute.value] : [];
    }
    const code = attribute.value?.value ?? '';
    return [...code.matchAll(/(["'`])(.*?)\1/gu)].map((match) => match[2] ?? '');
  });
}

/** The attributes of HTML and of Docusaurus' link that hold an address. */
const ADDRESSES =
  /^(?:action|background|cite|data|form-?action|href|icon|manifest|ping|poster|src|src-?set|to|url|xlink:?href)$/iu;

/**
 * A scheme or another host, as browsers read it: they leave out control
 * characters and take `\\` as `/`. `pathname:` is Docusaurus' mark for the site's own files.
 */
function leadsOut(url: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are what browsers leave out
  const address = url.replace(/^[\u0000-\u0020]+|[\t\n\r]/gu, '');
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
      mend: 'add it to a source’s links with tier A or B and what it shows, or remove it',
    }));
}
