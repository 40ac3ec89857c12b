/**
 * Stands in for Docusaurus' banner about a wrong base address, which the site's
 * configuration turns off.
 *
 * @returns nothing to show
 */
export default function BaseUrlIssueBanner(): null {
  return null;
}
