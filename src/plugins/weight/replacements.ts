import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {
  slimConfig,
  slimGlobalData,
  slimMetadata,
  slimRegistry,
  slimTranslations,
  slimVersion,
} from './slimFiles';

import type {Renderer} from './renderer';
import type {LoadContext} from '@docusaurus/types';

type Site = Pick<LoadContext, 'generatedFilesDir' | 'siteConfig'>;

/** How a module is asked for, and what stands in for it. */
export type Replacement = readonly [request: RegExp, file: string];

const IN_THE_BROWSER: readonly Replacement[] = [
  [/theme-classic[\\/]lib[\\/]prism-include-languages$/u, 'nothing.ts'],
  [/theme-classic[\\/]lib[\\/]nprogress$/u, 'navigation.ts'],
  [/^\.\/docusaurus$/u, 'docusaurus.ts'],
  [/^\.\/hasHydratedDataAttribute$/u, 'hasHydratedDataAttribute.tsx'],
  [/\/ExecutionEnvironment$/u, 'executionEnvironment.ts'],
  [/^\.\/BaseUrlIssueBanner$/u, 'noBanner.ts'],
  [/^tslib$/u, 'importDefault.ts'],
  // The same, without what browsers of ten years ago need.
  [
    /^react-helmet-async$/u,
    require.resolve('react-helmet-async').replace('index.js', 'index.modern.js'),
  ],
  [/^hoist-non-react-statics$/u, 'hoistStatics.ts'],
  [/^react-fast-compare$/u, 'neverEqual.ts'],
  [/^history$/u, 'history.ts'],
  [/^@generated\/knowledge\/default\/qr-codes\.json$/u, 'noCodes.ts'],
];

/** What makes the pages' HTML. */
const RENDERERS: Readonly<Record<Renderer, string>> = {
  preact: 'renderToHtml.ts',
  react: 'renderWithReact.ts',
};

/**
 * Lists the modules that others stand in for, in this folder or, slimmed, in the
 * generated one.
 *
 * @param site - what Docusaurus has loaded and generated
 * @param renderer - the library that renders
 * @param isServer - whether it is for the bundle that makes the pages
 * @returns each with the file that stands in
 */
export function listReplacements(
  site: Site,
  renderer: Renderer,
  isServer: boolean,
): readonly Replacement[] {
  if (isServer) return [[/^\.\/renderToHtml$/u, RENDERERS[renderer]]];
  // The author's live preview writes these files anew as pages come and go.
  const isBuild = process.env.NODE_ENV === 'production';
  return isBuild ? [...IN_THE_BROWSER, ...writeSlimFiles(site)] : IN_THE_BROWSER;
}

/** Writes slim versions of what Docusaurus generates for pages and build alike. */
function writeSlimFiles({generatedFilesDir, siteConfig}: Site): readonly Replacement[] {
  const dir = path.join(generatedFilesDir, 'weight');
  mkdirSync(dir, {recursive: true});
  const read = (name: string): string => readFileSync(path.join(generatedFilesDir, name), 'utf8');
  const registry = read('registry.js');
  const shared = registry.match(/docusaurus-plugin-content-docs\/default\/p\/[\w-]+\.json/gu) ?? [];
  const files = [
    ['docusaurus.config', 'docusaurus.config.json', slimConfig(siteConfig)],
    ['codeTranslations', 'codeTranslations.json', slimTranslations(read('codeTranslations.json'))],
    ['site-metadata', 'site-metadata.json', slimMetadata(read('site-metadata.json'))],
    ['globalData', 'globalData.json', slimGlobalData(read('globalData.json'))],
    ['registry', 'registry.js', slimRegistry(registry)],
    ...[...new Set(shared)].map((name) => [name, path.basename(name), slimVersion(read(name))]),
  ] as const;
  return files.map(([request = '', name = '', text = '']) => {
    const file = path.join(dir, name);
    writeFileSync(file, text);
    return [new RegExp(`^@generated/${request.replaceAll('.', '\\.')}$`, 'u'), file];
  });
}
