/** A server that the browser tests start. */
export interface Site {
  command: string;
  url: string;
  env?: Record<string, string>;
}

const serve = (port: number, dir: string): string =>
  `npx docusaurus serve --no-open --port ${port} --dir ${dir}`;

/** The built site at the root, the same below /kb/, and the author's live preview. */
export const sites = {
  root: {command: serve(4173, 'build'), url: 'http://localhost:4173/'},
  subpath: {
    command: serve(4174, 'build-kb'),
    url: 'http://localhost:4174/kb/',
    env: {BASE_URL: '/kb/'},
  },
  preview: {
    command: 'npx docusaurus start --no-open --port 4175',
    url: 'http://localhost:4175/',
  },
} satisfies Record<string, Site>;
