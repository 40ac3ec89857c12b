import * as clientRedirects from '@docusaurus/plugin-client-redirects';

import type {Redirects} from '../../../knowledge/permalinks/planRedirects';
import type {BuiltSite} from '../../pipeline';
import type {LoadContext} from '@docusaurus/types';

/**
 * Writes a page for each address that is gone, which leads to its redirect, through
 * `@docusaurus/plugin-client-redirects`. It is called here rather than listed in
 * the configuration because redirects are known only when the content is.
 *
 * @param context - Docusaurus' load context
 * @param props - what Docusaurus hands to plugins after the build
 * @param pages - from which address to which, without the site's base
 */
export async function writeRedirectPages(
  context: LoadContext,
  props: BuiltSite,
  pages: Redirects['pages'],
): Promise<void> {
  const {baseUrl} = context.siteConfig;
  const plugin = clientRedirects.default(context, {
    id: 'default',
    fromExtensions: [],
    toExtensions: [],
    redirects: pages,
  });
  // It knows routes alone; that redirects are there, the ledger's check has seen.
  const redirects = pages.map(({to}) => baseUrl + (to.split('#')[0] ?? '').slice(1));
  const routesPaths = [...new Set([...props.routesPaths, ...redirects])];
  await plugin?.postBuild?.({...props, routesPaths, content: undefined});
}
