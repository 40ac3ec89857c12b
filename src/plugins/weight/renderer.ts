import {createRequire} from 'node:module';
import path from 'node:path';

/** The library that renders the pages, at build time and in the browser alike. */
export type Renderer = 'preact' | 'react';

/**
 * Reads which library renders the site.
 *
 * @param env - the environment; `RENDERER` is `preact`, also where it is not set, or `react`
 * @returns the library
 * @throws Error that names both where `RENDERER` is anything else
 */
export function readRenderer(env: Readonly<Record<string, string | undefined>>): Renderer {
  const renderer = env.RENDERER ?? 'preact';
  if (renderer === 'preact' || renderer === 'react') return renderer;
  throw new Error(`RENDERER is “${renderer}”: use preact or react.`);
}

/**
 * Tells the bundler where the pages' `react` and `react-dom` are.
 *
 * @param renderer - the library that renders
 * @returns aliases for the bundler; none where Docusaurus' own serve
 */
export function rendererAliases(renderer: Renderer): Record<string, string> {
  if (renderer === 'react') return {};
  const compat = path.join(
    path.dirname(createRequire(__filename).resolve('preact/package.json')),
    'compat',
  );
  return {react: compat, 'react-dom': compat};
}
