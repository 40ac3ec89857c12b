import preloadPage from '@docusaurus/core/lib/client/preload';

const preloaded = new Set<string>();

/**
 * Stands in for what Docusaurus' links call. Its own fetches every page whose
 * link comes into view: with the navigation on each page that is the whole
 * site. Here a page is fetched when its link is pointed at or touched.
 */
export default Object.freeze({
  prefetch: () => false,
  preload: (path: string): Promise<unknown> | false => {
    if (preloaded.has(path)) return false;
    preloaded.add(path);
    return preloadPage(path);
  },
});
