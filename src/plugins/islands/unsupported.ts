import type {DocusaurusConfig} from '@docusaurus/types';
import type {ThemeConfig} from '@docusaurus/theme-common';

/**
 * Lists what a site's configuration asks for that acts by script and has no
 * island: built, it would stand there and do nothing.
 *
 * @param config - the site's configuration
 * @returns a sentence for each, with what to do; none where all is well
 */
export function findUnsupported({themeConfig, markdown}: DocusaurusConfig): string[] {
  const {announcementBar, navbar, docs} = themeConfig as Partial<ThemeConfig>;
  const asked: [string, boolean | undefined][] = [
    ['themeConfig.announcementBar.isCloseable', announcementBar?.isCloseable],
    ['themeConfig.navbar.hideOnScroll', navbar?.hideOnScroll],
    ['themeConfig.docs.sidebar.hideable', docs?.sidebar.hideable],
    ['themeConfig.docs.sidebar.autoCollapseCategories', docs?.sidebar.autoCollapseCategories],
    ['themeConfig.liveCodeBlock', 'liveCodeBlock' in themeConfig],
    ['markdown.mermaid', markdown.mermaid],
  ];
  return asked
    .filter(([, isAsked]) => isAsked)
    .map(
      ([name]) =>
        `${name} is unsupported: it acts by script, and no island does its work. Leave it out, or write an island (CONTRIBUTING.md).`,
    );
}
