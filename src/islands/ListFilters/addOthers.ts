/**
 * Completes a list that stands on several pages with the items of the others, in
 * order; {@link filter} hides them while nothing is chosen. Done twice, it does nothing.
 *
 * @param list - the list, with the same id on every page
 * @param pages - the addresses of all its pages
 * @param here - which of them this is, counted from 0
 * @throws TypeError or Error where a page cannot be had; the list is then as it was
 */
export async function addOthers(
  list: Element,
  pages: readonly string[],
  here: number,
): Promise<void> {
  const own = [...list.children].filter((item) => !item.hasAttribute('data-other'));
  const parts = await Promise.all(
    pages.map(async (page, at) => {
      if (at === here) return own;
      const response = await fetch(page);
      if (!response.ok) throw new Error(`${page} cannot be read: ${response.status}`);
      const other = new DOMParser().parseFromString(await response.text(), 'text/html');
      const items = [...other.querySelectorAll(`#${list.id} > li`)];
      for (const item of items) item.setAttribute('data-other', '');
      return items;
    }),
  );
  list.replaceChildren(...parts.flat());
}
