/** What is chosen, by the key of each filter; an empty text lets everything pass. */
export type Choice = Readonly<Record<string, string>>;

/**
 * Shows of a list the items that are chosen.
 *
 * @param list - the list; each item has a `data-` attribute for each key, which holds its values,
 *   one a line; one without values has the empty text. Those with `data-other` stand on another page and are
 *   shown when something is chosen
 * @param choice - what is chosen
 * @returns how many are shown
 */
export function filter(list: Element, choice: Choice): number {
  const chosen = Object.entries(choice).filter(([, value]) => value !== '');
  let shown = 0;
  for (const item of list.querySelectorAll<HTMLElement>(':scope > li')) {
    const isElsewhere = chosen.length === 0 && item.dataset.other !== undefined;
    item.hidden =
      isElsewhere || chosen.some(([key, value]) => !item.dataset[key]?.split('\n').includes(value));
    if (!item.hidden) shown += 1;
  }
  return shown;
}
