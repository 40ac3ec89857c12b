/** The value of the choice of quotations without a source. */
export const NONE = 'none';

/** What is chosen; an empty text lets everything pass. */
interface Choice {
  source: string;
  status: string;
}

/**
 * Shows of a list of quotations those that are chosen.
 *
 * @param list - the list; its items say their source and status
 * @param choice - what is chosen
 * @returns how many are shown
 */
export function filter(list: Element, {source, status}: Choice): number {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  for (const item of items) {
    const {source: own = NONE, status: ownStatus} = item.dataset;
    item.hidden = (source !== '' && own !== source) || (status !== '' && ownStatus !== status);
  }
  return items.filter(({hidden}) => !hidden).length;
}
