import formerAnchors from '@generated/knowledge/default/former-anchors.json';

/** Anchors by the page they were on. */
const byPage = new Map<string, [anchor: string, redirect: string][]>();
for (const [address, redirect = ''] of Object.entries(formerAnchors)) {
  const at = address.indexOf('#');
  const page = address.slice(0, at);
  byPage.set(page, [...(byPage.get(page) ?? []), [address.slice(at), redirect]]);
}

/**
 * Finds the anchors of a page that are gone.
 *
 * @param pathname - the page's address, with the site's base
 * @param baseUrl - that base
 * @returns what took their places, with the base, by anchor; undefined where there are none
 */
export function formerAnchorsOf(
  pathname: string,
  baseUrl: string,
): Record<string, string> | undefined {
  const page = `/${pathname.slice(baseUrl.length)}`.replace(/\/?$/u, '/');
  const gone = byPage.get(page);
  return (
    gone &&
    Object.fromEntries(gone.map(([anchor, redirect]) => [anchor, baseUrl + redirect.slice(1)]))
  );
}
