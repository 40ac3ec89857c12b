/** What is chosen, by the key of each filter; an empty text lets everything pass. */
export type Choice = Readonly<Record<string, string>>;

/**
 * Shows of a list the items that are chosen.
 *
 * @param list - the list; each item has a `data-` attribute for each key, which holds its values,
 *   one a line; one without values has the empty text
 * @param choice - what is chosen
 * @returns how many are shown
 */
export function filter(list: Element, choice: Choice): number {
  const chosen = Object.entries(choice).filter(([, value]) => value !== '');
  let shown = 0;
  for (const item of list.querySelectorAll<HTMLElement>(':scope > li')) {
    item.hidden = chosen.some(([key, value]) => !item.dataset[key]?.split('\n').includes(value));
    if (!item.hidden) shown += 1;
  }
  return shown;
}
