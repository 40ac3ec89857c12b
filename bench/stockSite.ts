import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {load} from 'cheerio';

import {DOCUSAURUS} from '../scripts/docusaurus';
import {addressesOf} from '../tests/browser/addresses';

const SKIPPED =
  'nav, script, style, svg, noscript, button, .hash-link, .theme-doc-toc-mobile, [data-search="skip"]';
const BLOCKS =
  'address, blockquote, dd, div, dl, dt, figure, footer, header, li, ol, p, section, table, ul, h1, h2, h3, h4, h5, h6';
/** Blocks that hold text, and list items with all they hold. */
const LEAVES = `:is(${BLOCKS}):not(:has(${BLOCKS})), li`;
/** Mark a link while its text is cleaned. */
const [OPEN, TO, CLOSE] = ['\u0001', '\u0002', '\u0003'];
const MARKED = new RegExp(`${OPEN}(.*?)${TO}(.*?)${CLOSE}`, 'gu');

/**
 * Makes a site as Docusaurus and search-local come, with the text of our built
 * pages at the same addresses, and their pictures.
 *
 * @param buildDir - our built site
 * @param siteDir - the folder for the stock site's source, below this project's
 */
export function writeStockSite(buildDir: string, siteDir: string): void {
  rmSync(siteDir, {recursive: true, force: true});
  mkdirSync(path.join(siteDir, 'docs/img'), {recursive: true});
  const addresses = addressesOf(buildDir).filter((address) => address !== '/search/');
  const ids = addresses.map((address) => {
    const id = address === '/' ? 'home' : address.slice(1, -1).replaceAll('/', '-');
    const html = readFileSync(path.join(buildDir, address, 'index.html'), 'utf8');
    const pictures = picturesOf(html).map(({src, alt}) => {
      const name = path.basename(src);
      copyFileSync(path.join(buildDir, src), path.join(siteDir, 'docs/img', name));
      return `![${escape(alt)}](./img/${name})`;
    });
    writeFileSync(
      path.join(siteDir, 'docs', `${id}.md`),
      [`---\nslug: ${address}\n---`, markdownOf(html, addresses), ...pictures, ''].join('\n\n'),
    );
    return id;
  });
  const outline = ids.filter((id) => !id.startsWith('q-'));
  writeFileSync(
    path.join(siteDir, 'sidebars.js'),
    `module.exports = ${JSON.stringify({outline})};`,
  );
  writeFileSync(path.join(siteDir, 'docusaurus.config.js'), CONFIG);
  writeFileSync(path.join(siteDir, 'package.json'), '{"name": "stock", "private": true}');
}

/**
 * Builds a site of this project's Docusaurus.
 *
 * @param siteDir - its source
 * @param outDir - where its pages go
 * @returns how long it took, in milliseconds
 */
export function build(siteDir: string, outDir: string): number {
  const start = performance.now();
  execFileSync(
    process.execPath,
    [DOCUSAURUS, 'build', siteDir, '--out-dir', path.resolve(outDir)],
    {stdio: ['ignore', 'ignore', 'inherit']},
  );
  return performance.now() - start;
}

const CONFIG = `module.exports = {
  title: '讲稿与引文',
  url: 'http://localhost:3000',
  baseUrl: '/',
  trailingSlash: true,
  i18n: {defaultLocale: 'zh-Hans', locales: ['zh-Hans']},
  future: {v4: true, faster: true},
  onBrokenLinks: 'ignore',
  markdown: {format: 'detect'},
  presets: [['classic', {docs: {routeBasePath: '/', sidebarPath: './sidebars.js'}, blog: false}]],
  themes: [['@easyops-cn/docusaurus-search-local', {language: ['zh'], hashed: true, indexBlog: false, docsRouteBasePath: '/'}]],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: '讲稿与引文',
      items: ['lectures/two-trusts', 'handouts/two-trusts', 'transcripts/two-trusts', 'quotations', 'sources', 'terms'].map(
        (page) => ({to: '/' + page + '/', label: page, position: 'left'}),
      ),
    },
    footer: {copyright: '讲稿的文字归作者所有。'},
  },
};
`;

/**
 * Writes the text of a built page as Markdown: headings, paragraphs, lists and
 * links from page to page.
 *
 * @param html - the page
 * @param addresses - those of all pages
 * @returns the Markdown
 */
export function markdownOf(html: string, addresses: readonly string[]): string {
  const $ = load(html);
  $(SKIPPED).remove();
  // Links become Markdown first; what is text by then is escaped with the rest.
  $('a').each((_, link) => {
    const [href = ''] = ($(link).attr('href') ?? '').split('#');
    const text = $(link).text().trim();
    if (addresses.includes(href) && text !== '') $(link).text(`${OPEN}${text}${TO}${href}${CLOSE}`);
  });
  const lines: string[] = [];
  const line = (mark: string, text: string): void => {
    const folded = escape(text.replace(/\s+/gu, ' ').trim());
    if (folded !== '') lines.push(mark + folded);
  };
  const main = $('main').last();
  main.find(LEAVES).each((_, node) => {
    const element = $(node);
    // The text of a list item is written with it.
    if (element.parents('li').length > 0) return;
    const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
    if (level !== undefined) line(`${'#'.repeat(Number(level))} `, element.text());
    else line(node.tagName === 'li' ? '- ' : '', element.text());
  });
  return lines.join('\n\n');
}

function picturesOf(html: string): {src: string; alt: string}[] {
  const $ = load(html);
  return $('main img[src^="/assets/images/"]')
    .toArray()
    .map((image) => ({src: $(image).attr('src') ?? '', alt: $(image).attr('alt') ?? ''}));
}

function escape(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()<>#|~:&!+.-]/gu, '\\$&')
    .replace(
      MARKED,
      (_, words: string, href: string) => `[${words}](${href.replaceAll('\\', '')})`,
    );
}
