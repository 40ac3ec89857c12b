import {expect} from '@playwright/test';

import type {Locator, Page, Response} from '@playwright/test';

/**
 * Opens a page and waits until its scripts answer. A quiet network is no sign of
 * that: on a busy machine they are still starting then, and a key is lost.
 *
 * @param page - the browser's page
 * @param address - where to go
 * @returns what the server answered
 */
export async function open(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  return response;
}

/**
 * Follows a link and waits for the page it leads to: a click ends before the next
 * page is there, and what is counted then may be of neither.
 *
 * @param link - a link to another page
 */
export async function follow(link: Locator): Promise<void> {
  const page = link.page();
  const here = page.url();
  await link.click();
  await page.waitForURL(({href}) => href !== here);
}
