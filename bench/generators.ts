import type {SitePage} from './sitePages';

/** A site generator that npm gives, with the search it comes with. */
export interface Generator {
  name: string;
  /** Exact versions that run on the Node this project asks for. */
  packages: readonly string[];
  /** The command that builds its site. */
  build: string;
  /** The folder of its pages' sources. */
  content: string;
  /** The folder of the built site. */
  output: string;
  /** Writes the files of its site apart from the pages, by path. */
  configure: (pages: readonly SitePage[]) => Record<string, string>;
  /** Writes a page's Markdown file. */
  page: (page: SitePage) => string;
}

const TITLE = '讲稿与引文';

/** Lists the pages for a sidebar; those of single quotations are left out, as this site leaves them out. */
function outline<T>(pages: readonly SitePage[], item: (page: SitePage) => T): T[] {
  return pages.filter(({address}) => !address.startsWith('/q/')).map(item);
}

/** Starlight with Pagefind. */
export const starlight: Generator = {
  name: 'Starlight',
  packages: ['astro@5.18.2', '@astrojs/starlight@0.37.7'],
  build: 'astro build',
  content: 'src/content/docs',
  output: 'dist',
  configure: (pages) => ({
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default {
  site: 'http://localhost:3000',
  trailingSlash: 'always',
  integrations: [starlight(${JSON.stringify({
    title: TITLE,
    locales: {root: {label: '简体中文', lang: 'zh-CN'}},
    sidebar: outline(pages, ({title, address}) => ({label: title, link: address})),
  })})],
};
`,
    'src/content.config.ts': `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';
export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`,
  }),
  // Starlight shows the title as the page's first heading.
  page: ({title, markdown}) =>
    `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown.replace(/^# .*$/mu, '')}\n`,
};

/** VitePress with its local search, MiniSearch. */
export const vitepress: Generator = {
  name: 'VitePress',
  packages: ['vitepress@1.6.4'],
  build: 'vitepress build docs',
  content: 'docs',
  output: 'docs/.vitepress/dist',
  configure: (pages) => ({
    'docs/.vitepress/config.mjs': `export default ${JSON.stringify({
      title: TITLE,
      lang: 'zh-CN',
      ignoreDeadLinks: true,
      themeConfig: {
        search: {provider: 'local'},
        sidebar: outline(pages, ({title, address}) => ({text: title, link: address})),
      },
    })};\n`,
  }),
  page: ({markdown}) => `${markdown}\n`,
};
