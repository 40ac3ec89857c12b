import path from 'node:path';

import * as sitemap from '@docusaurus/plugin-sitemap';

import {SITE_CARD} from './src/cards/addresses';
import {CARD} from './src/cards/card';
import {prismTheme} from './src/config/prismTheme';
import {readReportAddress} from './src/config/reportAddress';
import {lectureFolders} from './src/config/lectureFolders';
import {readSiteAddress} from './src/config/siteAddress';
import {pageSyntax} from './src/knowledge/pageSyntax';
import hostingPlugin, {compress, compressOthers, writePolicies} from './src/plugins/hosting';
import islandsPlugin from './src/plugins/islands';
import {finishIslands} from './src/plugins/islands/finishIslands';
import licencesPlugin, {writeLicences} from './src/plugins/licences';
import loadFailuresPlugin from './src/plugins/loadFailures';
import offlinePlugin, {writeServiceWorker, writeWebManifest} from './src/plugins/offline';
import knowledgePlugin, {checkFidelity, publish, writeCards} from './src/plugins/knowledge';
import exportPageFacts from './src/plugins/knowledge/content/exportPageFacts';
import importComponents from './src/plugins/knowledge/content/importComponents';
import markParts from './src/plugins/knowledge/content/markParts';
import restoreLines from './src/plugins/knowledge/content/restoreLines';
import manyPagesPlugin from './src/plugins/manyPages';
import pipelinePlugin from './src/plugins/pipeline';
import {deferPostBuild, postBuildOf} from './src/plugins/pipeline/deferPostBuild';
import {transformPages} from './src/plugins/pipeline/transformPages';
import searchPlugin, {writeSearchIndex} from './src/plugins/search';

import type {Options, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import type {PipelineStep} from './src/plugins/pipeline';
import type {PluginOptions as SearchOptions} from '@easyops-cn/docusaurus-search-local';

const customCss = [
  './src/css/tokens.css',
  './src/css/typography.css',
  './src/css/chrome.css',
  './src/css/print.css',
];

const preset: Options = {
  docs: {
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    breadcrumbs: true,
    beforeDefaultRemarkPlugins: [
      restoreLines,
      markParts,
      importComponents,
      exportPageFacts({docsDir: path.join(__dirname, 'docs')}),
    ],
    remarkPlugins: pageSyntax,
  },
  blog: false,
  // It comes below, as a step of the pipeline.
  sitemap: false,
  pages: {remarkPlugins: pageSyntax},
  theme: {
    customCss,
  },
};

const search: Partial<SearchOptions> = {
  language: ['zh'],
  indexBlog: false,
  docsRouteBasePath: '/',
  // Words of the lecture that are shown again are found where they stand in it.
  ignoreFiles: [/^handouts\//u, /^parallels\//u],
  ignoreCssSelectors: ['[data-search="skip"]'],
};

const title = '讲稿与引文';
const tagline = '读讲稿，查原话，引用有出处';

/** What the navigation bar means by a lecture: the only one, or the list of all. */
const lectures = lectureFolders(__dirname);
const lecture = lectures.length === 1 ? `${lectures.join('')}/` : '';

const themeConfig: ThemeConfig = {
  // Pages with a card of their own name it instead; all cards are of one size.
  image: SITE_CARD,
  metadata: [
    {property: 'og:image:width', content: String(CARD.width)},
    {property: 'og:image:height', content: String(CARD.height)},
    {property: 'og:image:alt', content: `${title}：${tagline}`},
  ],
  colorMode: {respectPrefersColorScheme: true},
  prism: {theme: prismTheme, darkTheme: prismTheme},
  navbar: {
    title,
    items: [
      {to: `/lectures/${lecture}`, label: '讲稿', activeBasePath: 'lectures', position: 'left'},
      {to: `/handouts/${lecture}`, label: '整篇阅读', position: 'left'},
      {to: `/transcripts/${lecture}`, label: '讲稿原文', position: 'left'},
      {to: '/quotations/', label: '引文', position: 'left'},
      {to: '/sources/', label: '出处', position: 'left'},
      {to: '/terms/', label: '术语', position: 'left'},
      {to: '/check/', label: '核对引文', position: 'left'},
    ],
  },
  footer: {
    links: [
      {label: '使用指南', to: '/guide/'},
      {label: '关于本站', to: '/about/'},
      // Written after the build, beside the site's own pages.
      {label: '所用程序的许可', to: 'pathname:///licences/', target: '_self'},
    ],
    copyright: '讲稿的文字归作者所有。网站的程序以 MIT 许可发布。',
  },
};

/** All that makes builds faster, but for one cache: with it the server's bundle would wait for the pages that the browser's no longer has. */
const faster = {
  swcJsLoader: true,
  swcJsMinimizer: true,
  swcHtmlMinimizer: true,
  lightningCssMinimizer: true,
  mdxCrossCompilerCache: false,
  rspackBundler: true,
  rspackPersistentCache: true,
  ssgWorkerThreads: true,
  gitEagerVcs: true,
};

/** What is done to the built site, one after the other. */
const steps: readonly PipelineStep[] = [
  writeSearchIndex,
  publish,
  postBuildOf('docusaurus-plugin-sitemap'),
  compressOthers,
  writeLicences,
  writeWebManifest,
  transformPages([finishIslands, writePolicies]),
  checkFidelity,
  writeServiceWorker,
  writeCards,
  compress,
];

const config: Config = {
  ...readSiteAddress(process.env),
  title,
  tagline,
  customFields: {reportAddress: readReportAddress(process.env)},
  favicon: 'img/favicon.svg',
  trailingSlash: true,
  baseUrlIssueBanner: false,
  i18n: {defaultLocale: 'zh-Hans', locales: ['zh-Hans']},
  // No page shows when or by whom it was changed, so git need not be asked.
  future: {v4: true, faster, experimental_vcs: false},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    // No lecture means a picture by 1:100:50.
    emoji: false,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  presets: [['classic', preset]],
  // What tells load failures stands in the page before what starts the scripts.
  plugins: [
    [pipelinePlugin, {steps}],
    [deferPostBuild(sitemap), {}],
    knowledgePlugin,
    hostingPlugin,
    loadFailuresPlugin,
    [islandsPlugin, {customCss}],
    licencesPlugin,
    manyPagesPlugin,
    offlinePlugin,
  ],
  themes: [[searchPlugin, search]],
  themeConfig,
};

export default config;
