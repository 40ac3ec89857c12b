import {readFileSync} from 'node:fs';
import path from 'node:path';

import {addressesOf} from './addresses';
import {follow, open, ready} from './open';
import {scriptOf} from './scriptOf';
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

/** Each island with a page that has it, of which one island may have several. */
function standing(): Map<string, string> {
  const found = new Map<string, string>();
  for (const address of [...addressesOf('build'), '/404.html']) {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    const html = readFileSync(path.join('build', file), 'utf8');
    for (const [, name = ''] of html.matchAll(/<page-island name=(\w+)/gu)) {
      if (!found.has(name)) found.set(name, address);
    }
  }
  return found;
}

/** Does what an island waits for, where it does not come by itself. Runs in the page. */
function wake(island: Element): void {
  island.parentElement?.scrollIntoView();
  const when = island.getAttribute('when');
  if (when === 'open') island.closest<HTMLElement>('[popover]')?.showPopover();
  else if (when === 'select') document.getSelection()?.selectAllChildren(document.body);
  else island.parentElement?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
}

test('whichever island does not come, its page says so, keeps its text and links on', async ({
  page,
  browser,
}) => {
  test.slow();
  const still = await (await browser.newContext({javaScriptEnabled: false})).newPage();
  const headings = (of: Page) => of.locator('main').last().getByRole('heading').allTextContents();
  const islands = standing();
  expect(islands.size).toBeGreaterThan(10);
  for (const [name, address] of islands) {
    await test.step(`${name} on ${address}`, async () => {
      await page.unrouteAll();
      await page.route(scriptOf(name), (route) => route.abort());
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      const island = page.locator(`page-island[name=${name}]`).first();
      await island.evaluate(wake);
      await expect(page.locator('[data-load-failure]')).toContainText('程序没有全部载入');
      await still.goto(new URL(address, sites.root.url).href);
      expect(await headings(page)).toEqual(await headings(still));
      await page.locator('.navbar').getByRole('link', {name: '引文', exact: true}).first().click();
      await expect(page).toHaveURL(/\/quotations\/$/u);
    });
  }
  await still.context().close();
});

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
