import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';

import plainSigns from './plainSigns';

/**
 * How the Markdown of this site's pages differs from Docusaurus' own: the
 * remark plugins of all pages, in order. The site's configuration hands them to
 * Docusaurus, and whoever reads a page before it is built reads it with them.
 */
export const pageSyntax = [plainSigns, remarkCjkFriendly];
