/** The value of the choice of quotations without a source. */
export const NONE = 'none';

/** What is chosen; an empty text lets everything pass. */
interface Choice {
  source: string;
  status: string;
  /** What the words were compared with. */
  seen: string;
}

const KEYS = ['source', 'status', 'seen'] as const;

/**
 * Shows of a list of quotations those that are chosen.
 *
 * @param list - the list; its items say their source, their status and what they were compared with
 * @param choice - what is chosen
 * @returns how many are shown
 */
export function filter(list: Element, choice: Choice): number {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  for (const item of items) {
    const {source = NONE, status, seen} = item.dataset;
    const own = {source, status, seen};
    item.hidden = KEYS.some((key) => choice[key] !== '' && choice[key] !== own[key]);
  }
  return items.filter(({hidden}) => !hidden).length;
}
