import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {DOCUSAURUS} from '../scripts/docusaurus';
import {escape} from './sitePages';

import type {SitePage} from './sitePages';

/**
 * Makes a site as Docusaurus and search-local come, with the text of our built
 * pages at the same addresses, and their pictures.
 *
 * @param pages - our pages
 * @param buildDir - our built site, for the pictures
 * @param siteDir - the folder for the stock site's source, below this project's
 */
export function writeStockSite(
  pages: readonly SitePage[],
  buildDir: string,
  siteDir: string,
): void {
  rmSync(siteDir, {recursive: true, force: true});
  mkdirSync(path.join(siteDir, 'docs/img'), {recursive: true});
  const ids = pages.map(({address, markdown, pictures}) => {
    const id = address === '/' ? 'home' : address.slice(1, -1).replaceAll('/', '-');
    const shown = pictures.map(({src, alt}) => {
      const name = path.basename(src);
      copyFileSync(path.join(buildDir, src), path.join(siteDir, 'docs/img', name));
      return `![${escape(alt)}](./img/${name})`;
    });
    writeFileSync(
      path.join(siteDir, 'docs', `${id}.md`),
      [`---\nslug: ${address}\n---`, markdown, ...shown, ''].join('\n\n'),
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
 */
export function buildStockSite(siteDir: string, outDir: string): void {
  execFileSync(
    process.execPath,
    [DOCUSAURUS, 'build', siteDir, '--out-dir', path.resolve(outDir)],
    {stdio: ['ignore', 'ignore', 'inherit']},
  );
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
