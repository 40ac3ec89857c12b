/**
 * Stands in for Docusaurus' fetching of every page whose link comes into view:
 * with the navigation on each page that is the whole site. A page is fetched
 * when its link is pointed at or touched.
 *
 * @returns a promise that is done at once
 */
export default function prefetch(): Promise<void> {
  return Promise.resolve();
}
