import type {DocusaurusConfig} from '@docusaurus/types';

/** Translations of what this site leaves out, or what search-local's own bar and page would say. */
const UNUSED =
  /^theme\.(?:AnnouncementBar|CodeBlock|NotFound\.p|SearchBar|SearchPage|admonition|blog|contentVisibility\.draft|lastUpdated|tags|common\.(?:editThisPage|headingLinkTitle)|docs\.(?:DocCard|tagDoc|version|sidebar\.(?:collapse|expand)Button)|navbar\.mobile(?:Dropdown|Language|Versions))/u;

/** What of the configuration the build alone needs; among it paths of the machine that builds. */
const BUILD_ONLY: readonly (keyof DocusaurusConfig)[] = [
  'baseUrlIssueBanner',
  'customFields',
  'clientModules',
  'headTags',
  'i18n',
  'markdown',
  'onBrokenAnchors',
  'onBrokenLinks',
  'onBrokenMarkdownLinks',
  'onDuplicateRoutes',
  'plugins',
  'presets',
  'scripts',
  'staticDirectories',
  'stylesheets',
  'tagline',
  'themes',
];

/**
 * Leaves out of the site's configuration what pages never ask for.
 *
 * @param config - the configuration
 * @returns what the pages get, as JSON
 */
export function slimConfig(config: DocusaurusConfig): string {
  const kept = Object.entries(config).filter(
    ([key]) => !BUILD_ONLY.includes(key as keyof DocusaurusConfig),
  );
  const themeConfig = {...config.themeConfig, prism: undefined, blog: undefined};
  // How the site was built no page asks; how it finds its way it does.
  const future = {experimental_router: config.future.experimental_router};
  return JSON.stringify({...Object.fromEntries(kept), themeConfig, future});
}

/**
 * Leaves out of what is known about the site's making the versions of its plugins.
 *
 * @param json - `.docusaurus/site-metadata.json`
 * @returns what the pages get, as JSON
 */
export function slimMetadata(json: string): string {
  return JSON.stringify({...(JSON.parse(json) as object), pluginVersions: {}});
}

/**
 * Leaves out of what plugins tell all pages the list of all docs, which menus of
 * versions alone would ask for.
 *
 * @param json - `.docusaurus/globalData.json`
 * @returns what the pages get, as JSON
 */
export function slimGlobalData(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    key === 'docs' && Array.isArray(value) ? [] : value,
  );
}

/**
 * Leaves out of the theme's translations those of parts the site does not have.
 *
 * @param json - `.docusaurus/codeTranslations.json`
 * @returns what the pages get, as JSON
 */
export function slimTranslations(json: string): string {
  const messages = Object.entries(JSON.parse(json) as Record<string, string>);
  return JSON.stringify(Object.fromEntries(messages.filter(([id]) => !UNUSED.test(id))));
}

/**
 * Leaves out of the list of the pages' scripts what only the build asks for: the
 * name of each and its number in the bundle.
 *
 * @param code - `.docusaurus/registry.js`
 * @returns what the pages get, as JavaScript
 */
export function slimRegistry(code: string): string {
  return code.replace(
    /(\(\) => import\((?:\/\*.*?\*\/ )?"[^"]*"\)), "[^"]*", require\.resolveWeak\("[^"]*"\)\]/gu,
    '$1]',
  );
}

/**
 * Leaves out of what all docs share the list of their titles and descriptions,
 * which cards of docs alone would show.
 *
 * @param json - a `p/<name>.json` of the docs plugin
 * @returns what the pages get, as JSON
 */
export function slimVersion(json: string): string {
  const props = JSON.parse(json) as {version?: {docs?: object}};
  return JSON.stringify(props.version ? {...props, version: {...props.version, docs: {}}} : props);
}
