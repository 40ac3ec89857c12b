import {expect, test} from './test';
import {addressesOf} from './addresses';
import {findings} from './findings';
import {open} from './open';
import {sites} from './sites';

import type {Page} from '@playwright/test';

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** Watches a page for what a reader never sees: messages, errors, foreign requests. */
function watch(page: Page, origin: string): string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    // Playwright's own words, where a page would keep its offline copy.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    seen.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') seen.push(`request: ${url.href}`);
  });
  return seen;
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const address of addressesOf('build')) {
  for (const colorScheme of SCHEMES) {
    test.describe(() => {
      test.use({colorScheme});

      for (const width of WIDTHS) {
        test(`${address} works at ${width} px, ${colorScheme}`, async ({page}) => {
          const {origin} = new URL(sites.root.url);
          const seen = watch(page, origin);
          await page.setViewportSize({width, height: 800});
          await open(page, address);
          await page.waitForLoadState('networkidle');
          await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
          await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
          expect(await overflow(page)).toBe(0);
          expect(await findings(page)).toEqual([]);
          expect(seen).toEqual([]);
        });
      }
    });
  }
}

for (const address of addressesOf('build-kb')) {
  test(`${address} works below a path`, async ({page}) => {
    const {origin} = new URL(sites.subpath.url);
    const seen = watch(page, origin);
    await open(page, origin + address);
    await page.waitForLoadState('networkidle');
    const strays = await page
      .locator('a[href^="/"]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')).filter((href) => !href?.startsWith('/kb/')),
      );
    expect(strays).toEqual([]);
    expect(seen).toEqual([]);
  });
}

test('an address that does not exist says so in Chinese and is accessible', async ({page}) => {
  const response = await open(page, '/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('没有这个页面');
  expect(await findings(page)).toEqual([]);
});
