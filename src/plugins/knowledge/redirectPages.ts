import * as clientRedirects from '@docusaurus/plugin-client-redirects';

import type {Redirects} from '../../knowledge/permalinks/redirects';
import type {BuildProps} from './publish';
import type {LoadContext} from '@docusaurus/types';

/**
 * Writes a page for each address that is gone, which leads to its heir, through
 * `@docusaurus/plugin-client-redirects`. It is called here rather than listed in
 * the configuration because heirs are known only when the content is.
 *
 * @param context - Docusaurus' load context
 * @param props - what Docusaurus hands to plugins after the build
 * @param pages - from which address to which, without the site's base
 */
export async function writeRedirectPages(
  context: LoadContext,
  props: BuildProps,
  pages: Redirects['pages'],
): Promise<void> {
  const {url, baseUrl} = context.siteConfig;
  const routes = new Set(props.routesPaths);
  const redirects = pages.map(({from, to}) => {
    const href = baseUrl + to.slice(1);
    // It knows routes alone: a page that we write beside them is given as a full address.
    return {from, to: routes.has(href.split('#')[0] ?? '') ? to : url + href};
  });
  const plugin = clientRedirects.default(context, {
    id: 'default',
    fromExtensions: [],
    toExtensions: [],
    redirects,
  });
  await plugin?.postBuild?.({...props, content: undefined});
}
