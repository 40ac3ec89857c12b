import {findRedirect} from './findRedirect';

import type {Ledger} from './ledger';

/** Where addresses that are gone lead to. */
export interface Redirects {
  /** Pages: from one address to another, which may have an anchor. */
  pages: {from: string; to: string}[];
  /** Anchors, by the address they are asked for with; the page may be the redirect of their own. */
  anchors: Record<string, string>;
  /** Files, embeddings and short addresses: the redirect's content is served under the old address. */
  files: {from: string; to: string}[];
}

/**
 * Works out where each address that is gone leads to.
 *
 * @param ledger - the ledger, in which every address that is gone has a redirect
 * @param published - the addresses published now
 * @returns the redirects, without the site's base
 */
export function planRedirects(ledger: Ledger, published: ReadonlyMap<string, string>): Redirects {
  const plan: Redirects = {pages: [], anchors: {}, files: []};
  for (const from of ledger.addresses.keys()) {
    if (published.has(from)) continue;
    const to = findRedirect(from, ledger, published);
    if (to === undefined) continue;
    const [page = '', anchor] = from.split('#');
    if (anchor === undefined) plan[isServedAgain(from, to) ? 'files' : 'pages'].push({from, to});
    else {
      // A redirect keeps the anchor, so that it is the page's redirect that is asked for it.
      const asked = published.has(page) ? page : findRedirect(page, ledger, published);
      const address = `${String(asked?.split('#')[0])}#${anchor}`;
      if (address !== to && !published.has(address)) plan.anchors[address] = to;
    }
  }
  return plan;
}

function isServedAgain(from: string, to: string): boolean {
  const plain = ['/embed/', '/s/'];
  return !from.endsWith('/') || plain.some((path) => from.startsWith(path) && to.startsWith(path));
}
