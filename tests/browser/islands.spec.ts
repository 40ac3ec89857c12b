import {follow, open, ready} from './open';
import {sites} from './sites';
import {expect, test} from './test';

import type {Page} from '@playwright/test';

const LECTURE = '/lectures/two-trusts/origin/';
const field = (page: Page) => page.locator('.navbar').getByRole('combobox', {name: '检索讲稿'});

/** Selects the first paragraph of a page's text. */
async function select(page: Page): Promise<void> {
  await page.evaluate(() => {
    const text = document.querySelector('.theme-doc-markdown p, .theme-doc-markdown li');
    if (text) document.getSelection()?.selectAllChildren(text);
  });
}

const onDemand: [what: string, address: string, act: (page: Page) => Promise<unknown>][] = [
  ['copying', LECTURE, (page) => page.locator('[popovertarget^="menu-of-"]').first().click()],
  ['selecting words', LECTURE, select],
  ['pointing at a quotation', LECTURE, (page) => page.locator('.theme-doc-markdown').hover()],
  ['colours', LECTURE, (page) => page.getByRole('button', {name: '切换浅色和深色'}).click()],
  [
    'saving a lecture',
    '/lectures/two-trusts/',
    (page) => page.getByRole('button', {name: '保存本讲'}).click(),
  ],
];
for (const [what, address, act] of onDemand) {
  test(`where the script for ${what} does not come, the page says so, reads and links`, async ({
    page,
  }) => {
    await open(page, address);
    await page.waitForLoadState('networkidle');
    await page.route('**/assets/js/**', (route) => route.abort());
    await act(page);
    await expect(page.locator('[data-load-failure]')).toContainText('程序没有全部载入');
    await expect(page.locator('article')).toContainText('两个信赖');
    await page.keyboard.press('Escape');
    await follow(page.locator('.pagination-nav__link--next'));
    await expect(page.locator('article')).toContainText('信赖');
  });
}

test('a result that is opened in a new tab marks the phrase, and its address is short', async ({
  page,
  context,
}) => {
  await open(page, '/');
  await field(page).fill('竭诚为职工群众服务');
  const opened = context.waitForEvent('page');
  await page
    .locator('.navbar')
    .getByRole('option')
    .first()
    .click({modifiers: ['ControlOrMeta']});
  const tab = await opened;
  await ready(tab);
  await expect
    .poll(() => tab.evaluate(() => [...CSS.highlights.values()].reduce((n, {size}) => n + size, 0)))
    .toBeGreaterThan(0);
  expect(tab.url()).toMatch(/^[^?]*$/u);
  expect(tab.url()).not.toContain('_highlight');
  expect(tab.url()).not.toContain(':~:');
});

test('a page is fetched when its link is pointed at, which the policies allow', async ({page}) => {
  const session = await page.context().newCDPSession(page);
  const fetched: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({prefetchUrl, status}) => {
    if (status === 'Ready') fetched.push(prefetchUrl);
  });
  await session.send('Preload.enable');
  await open(page, LECTURE);
  const rules = await page.locator('script[type=speculationrules]').textContent();
  expect(JSON.parse(rules ?? '')).toEqual({
    prefetch: [{where: {href_matches: '/*/'}, eagerness: 'moderate'}],
  });
  expect(fetched).toEqual([]);
  await page.locator('.pagination-nav__link--next').hover();
  await expect
    .poll(() => fetched)
    .toEqual([`${sites.root.url.slice(0, -1)}/lectures/two-trusts/new-normal/`]);
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  const isMoving = reducedMotion === 'no-preference';
  test(`from page to page there is ${isMoving ? 'a' : 'no'} transition for readers with ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({reducedMotion});
    await page.addInitScript(() => {
      window.addEventListener('pagereveal', ({viewTransition}) => {
        document.documentElement.dataset.moved = String(viewTransition !== null);
      });
    });
    await open(page, LECTURE);
    await follow(page.locator('.pagination-nav__link--next'));
    await expect(page.locator('html')).toHaveAttribute('data-moved', String(isMoving));
  });
}

test('a page that the browser brings back as it was left has its menu closed', async ({page}) => {
  // Playwright keeps browsers from doing so; what they fire then is fired by hand.
  const response = await open(page, LECTURE);
  expect(response?.headers()['cache-control'] ?? '').not.toContain('no-store');
  await page.locator('[popovertarget="menu-of-temper-yourselves"]').click();
  const menu = page.locator('#menu-of-temper-yourselves');
  await expect(menu).toBeVisible();
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
  });
  await expect(menu).toBeHidden();
});
