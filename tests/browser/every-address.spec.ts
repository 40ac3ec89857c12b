import {OFFLINE_COPY_BLOCKED, expect, test} from './test';
import {addressesOf} from './addresses';
import {findings} from './findings';
import {open} from './open';
import {sites} from './sites';

import type {Page} from '@playwright/test';

type Scheme = 'light' | 'dark';

/** Watches a page for what a reader never sees: messages, errors, foreign requests. */
function watch(page: Page, origin: string): string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (message.text() === OFFLINE_COPY_BLOCKED) return;
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

/** What a page shows to a reader of one color scheme, once it follows the scheme. */
async function inScheme(
  page: Page,
  address: string,
  scheme: Scheme,
  rules: 'all' | 'colors',
): Promise<void> {
  await expect.soft(page.locator('html'), address).toHaveAttribute('data-theme', scheme);
  expect.soft(await overflow(page), address).toBe(0);
  expect.soft(await findings(page, rules), address).toEqual([]);
}

// One page goes through all addresses: to open a browser's page takes longer than what is asked of it.
for (const {width, scheme, other} of [
  {width: 360, scheme: 'light', other: 'dark'},
  {width: 1280, scheme: 'dark', other: 'light'},
] as const) {
  test(`every address works at ${width} px, opened ${scheme} and turned ${other}`, async ({
    page,
  }) => {
    test.slow();
    const {origin} = new URL(sites.root.url);
    const seen = watch(page, origin);
    await page.setViewportSize({width, height: 800});
    for (const address of addressesOf('build')) {
      await page.emulateMedia({colorScheme: scheme});
      await open(page, address);
      await page.waitForLoadState('networkidle');
      await expect.soft(page.locator('html'), address).toHaveAttribute('lang', 'zh-Hans');
      await inScheme(page, address, scheme, 'all');
      await page.emulateMedia({colorScheme: other});
      await inScheme(page, address, other, 'colors');
      expect.soft(seen.splice(0), address).toEqual([]);
    }
  });
}

test('every address works below a path', async ({page}) => {
  test.slow();
  const {origin} = new URL(sites.subpath.url);
  const seen = watch(page, origin);
  for (const address of addressesOf('build-kb')) {
    await open(page, origin + address);
    await page.waitForLoadState('networkidle');
    const strays = await page
      .locator('a[href^="/"]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')).filter((href) => !href?.startsWith('/kb/')),
      );
    expect.soft(strays, address).toEqual([]);
    expect.soft(seen.splice(0), address).toEqual([]);
  }
});

test('an address that does not exist says so in Chinese and is accessible', async ({page}) => {
  const response = await open(page, '/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('没有这个页面');
  expect(await findings(page)).toEqual([]);
});
