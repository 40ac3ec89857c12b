import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

import type {Root, RootContent} from 'mdast';

/** Any node of a parsed page. */
export type Node = Root | RootContent;

const markdown = unified().use(remarkParse).use(remarkCjkFriendly);
const mdx = unified().use(remarkParse).use(remarkCjkFriendly).use(remarkFrontmatter).use(remarkMdx);

/**
 * Parses plain Markdown as the site renders it.
 *
 * @param text - Markdown
 * @returns its syntax tree
 */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text);
}

/**
 * Parses an MDX page, front matter included, so that positions are those of
 * the file.
 *
 * @param text - the file's text
 * @returns its syntax tree
 * @throws the parser's VFileMessage where the MDX is malformed
 */
export function parseMdx(text: string): Root {
  return mdx.parse(text);
}
