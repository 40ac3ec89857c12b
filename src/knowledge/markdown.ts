import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

import {pageSyntax} from './pageSyntax';

import type {Root, RootContent} from 'mdast';

/** Any node of a parsed page. */
export type Node = Root | RootContent;

/**
 * What Docusaurus 3.10 parses a page with, in its order. A test holds the two
 * together; after the build the pages themselves are compared once more.
 */
const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .use(pageSyntax);

const markdown = unified().use(remarkParse).use(remarkCjkFriendly);

/**
 * Parses plain Markdown, such as a passage copied for use elsewhere.
 *
 * @param text - Markdown
 * @returns its syntax tree
 */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text);
}

/**
 * Parses an MDX page as the site shows it, front matter included, so that
 * positions are those of the file.
 *
 * @param text - the file's text
 * @returns its syntax tree
 * @throws the parser's VFileMessage where the MDX is malformed
 */
export function parseMdx(text: string): Root {
  return mdx.parse(text);
}
