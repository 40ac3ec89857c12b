import path from 'node:path';

import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';

import {readSiteAddress} from './src/config/siteAddress';
import knowledgePlugin from './src/plugins/knowledge';
import exportPageFacts from './src/plugins/knowledge/exportPageFacts';
import restoreLines from './src/plugins/knowledge/restoreLines';
import searchPlugin from './src/plugins/search';
import weightPlugin from './src/plugins/weight';
import importComponents from './src/plugins/weight/importComponents';
import {inlineStyles} from './src/plugins/weight/inlineStyles';

import type {Options, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import type {PluginOptions as SearchOptions} from '@easyops-cn/docusaurus-search-local';

const preset: Options = {
  docs: {
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    breadcrumbs: true,
    beforeDefaultRemarkPlugins: [
      restoreLines,
      importComponents,
      [exportPageFacts, {docsDir: path.join(__dirname, 'docs')}],
    ],
    remarkPlugins: [remarkCjkFriendly],
  },
  blog: false,
  pages: {remarkPlugins: [remarkCjkFriendly]},
  theme: {
    customCss: [
      './src/css/tokens.css',
      './src/css/typography.css',
      './src/css/chrome.css',
      './src/css/print.css',
    ],
  },
};

const search: Partial<SearchOptions> = {
  language: ['zh'],
  indexBlog: false,
  docsRouteBasePath: '/',
  // Words of the lecture that are shown again are found where they stand in it.
  ignoreFiles: [/^handouts\//u],
  ignoreCssSelectors: ['[data-search="skip"]'],
};

const themeConfig: ThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  navbar: {
    title: '讲稿与引文',
    items: [
      {to: '/lectures/two-trusts/', label: '讲稿', activeBasePath: 'lectures', position: 'left'},
      {to: '/handouts/two-trusts/', label: '整篇阅读', position: 'left'},
      {to: '/transcripts/two-trusts/', label: '讲稿原文', position: 'left'},
      {to: '/quotations/', label: '引文', position: 'left'},
      {to: '/sources/', label: '出处', position: 'left'},
      {to: '/terms/', label: '术语', position: 'left'},
    ],
  },
  footer: {
    copyright: '讲稿的文字归作者所有。网站的程序以 MIT 许可发布。',
  },
};

const config: Config = {
  ...readSiteAddress(process.env),
  title: '讲稿与引文',
  tagline: '读讲稿，查原话，引用有出处',
  favicon: 'img/favicon.svg',
  trailingSlash: true,
  baseUrlIssueBanner: false,
  i18n: {defaultLocale: 'zh-Hans', locales: ['zh-Hans']},
  future: {v4: true, faster: true},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  // The assembly comes first: it watches all other plugins finish, then works on the whole site.
  presets: [
    ['./src/plugins/assembly/index.ts', {steps: [inlineStyles]}],
    ['classic', preset],
  ],
  plugins: [knowledgePlugin, weightPlugin],
  themes: [[searchPlugin, search]],
  themeConfig,
};

export default config;
