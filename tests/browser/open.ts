import {expect} from '@playwright/test';

import type {Page, Response} from '@playwright/test';

/** How long a test may take that opens every page or builds a site, in milliseconds. */
export const SWEEP = 1_500_000;

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
