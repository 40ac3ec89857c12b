import {expect} from '@playwright/test';

import type {Locator, Page, Response} from '@playwright/test';

/** What says that a page answers: its islands, in the live preview the application. */
const READY = 'html[data-islands="ready"], html[data-has-hydrated="true"]';

/**
 * Waits until the scripts of a page answer.
 *
 * @param page - the browser's page
 */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator(READY)).toBeAttached();
}

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
  await ready(page);
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
