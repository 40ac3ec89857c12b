import {readFileSync} from 'node:fs';

/**
 * Lists the addresses of a built site: those of its sitemap, and those that
 * search engines are kept from.
 *
 * @param buildDir - the built site's folder
 * @returns paths with the base, such as `/kb/search/`
 */
export function addressesOf(buildDir: string): string[] {
  const sitemap = readFileSync(`${buildDir}/sitemap.xml`, 'utf8');
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/gu)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  const base = listed.reduce((a, b) => (a.length <= b.length ? a : b));
  return [...new Set([...listed, `${base}search/`])].sort();
}
