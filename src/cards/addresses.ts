/** The card of all pages that have none of their own: its path below the site's base. */
export const SITE_CARD = 'img/card.png';

/**
 * Names a quotation's card.
 *
 * @param id - the quotation's id
 * @returns the card's path below the site's base, without a leading slash
 */
export function quotationCardPath(id: string): string {
  return `q/${id}/${id}.png`;
}

/**
 * Names the card of a lecture's page.
 *
 * @param page - the page's address, with its closing slash
 * @returns the card's address
 */
export function pageCardAddress(page: string): string {
  return `${page}card.png`;
}
