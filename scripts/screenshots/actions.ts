import type {Page} from '@playwright/test';

/**
 * Scrolls to an element, so that it stands below the navigation bar.
 *
 * @param page - the browser's page
 * @param selector - the element
 */
export async function scrollTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => {
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 120);
  });
}

/**
 * Opens a copy menu and waits for all it holds.
 *
 * @param page - the browser's page
 * @param place - the element whose menu is opened
 * @param menu - the menu
 */
export async function openMenu(page: Page, place: string, menu: string): Promise<void> {
  await scrollTo(page, place);
  await page.locator(`${place} button`).click();
  const code = page.locator(`${menu} img`);
  await code.waitFor();
  await code.evaluate((image: HTMLImageElement) => image.decode());
}

/**
 * Selects words of an element, as with the mouse, and waits for what is offered.
 *
 * @param page - the browser's page
 * @param place - the element
 * @param words - its words, which stand in it without a break
 */
export async function select(page: Page, place: string, words: string): Promise<void> {
  await scrollTo(page, place);
  await page.locator(place).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = node.nodeValue?.indexOf(wanted) ?? -1;
      if (from < 0) continue;
      getSelection()?.setBaseAndExtent(node, from, node, from + wanted.length);
      return;
    }
    throw new Error(`“${wanted}” does not stand there.`);
  }, words);
  await page.getByRole('toolbar').getByRole('button').first().waitFor();
}

/**
 * Searches with the field of the navigation bar and waits for the list.
 *
 * @param page - the browser's page
 * @param query - what is typed
 */
export async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(query);
  await page.locator('.navbar').getByRole('option').first().waitFor();
}

/**
 * Waits until what a result was opened for is marked.
 *
 * @param page - the browser's page
 */
export async function waitForMark(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.get('search-hit') !== undefined);
}
