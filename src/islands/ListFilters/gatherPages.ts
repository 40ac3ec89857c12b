/**
 * Puts the items of a list's other pages into the list that is shown, so that
 * filters work over all of it.
 *
 * @param list - the list that is shown; on every page it has the same id
 * @param addresses - all pages of the list in order, the shown one among them
 * @throws Error where a page cannot be had; then the list is as it was
 */
export async function gatherPages(list: Element, addresses: readonly string[]): Promise<void> {
  const here = addresses.indexOf(location.pathname);
  const items = await Promise.all(
    addresses.map(async (address, at) =>
      at === here ? [...list.children] : readItems(address, list.id),
    ),
  );
  list.removeAttribute('start');
  list.replaceChildren(...items.flat());
}

async function readItems(address: string, id: string): Promise<Element[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...(page.getElementById(id)?.children ?? [])];
}
