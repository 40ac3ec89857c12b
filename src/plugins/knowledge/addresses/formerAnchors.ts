import siteConfig from '@generated/docusaurus.config';
import formerAnchors from '@generated/knowledge/default/former-anchors.json';

import type {ClientModule} from '@docusaurus/types';

/**
 * Leads an anchor that is gone to its heir, when a page is opened and after
 * each navigation. Pages that are gone are redirected before this runs.
 */
const formerAnchorsModule: ClientModule = {
  onRouteDidUpdate({location: {pathname, hash}}) {
    const {baseUrl} = siteConfig;
    // Hosts may serve a page with or without its closing slash.
    const page = `/${pathname.slice(baseUrl.length)}`.replace(/(?:index\.html)?\/?$/u, '/');
    const heir = formerAnchors[page + hash];
    if (heir !== undefined) window.location.replace(baseUrl + heir.slice(1));
  },
};

export default formerAnchorsModule;
