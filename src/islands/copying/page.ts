/** What copies say of the page that the words stand on. */
export interface CopiedPage {
  /** The page's full address. */
  address: string;
  lecture: string;
  lecturer: string;
  /** The slides on the page, by id: number and full short address. */
  slides: Readonly<Record<string, {number: number; address: string}>>;
  /** The quotations on the page, by id: whose words they are, and what must be known of the wording. */
  quotations: Readonly<Record<string, {attribution?: string; note?: string}>>;
}

/**
 * The attribute of the element that carries it: once for a page, because every
 * menu on it needs the same.
 */
export const COPIED_PAGE = 'data-copied-page';

/**
 * Reads what copies say of the page that is shown.
 *
 * @returns the page; undefined where it shows no lecture
 */
export function readCopiedPage(): CopiedPage | undefined {
  const json = document.querySelector(`[${COPIED_PAGE}]`)?.getAttribute(COPIED_PAGE);
  return json ? (JSON.parse(json) as CopiedPage) : undefined;
}
