import {findings} from './findings';
import {open} from './open';
import {expect, test} from './test';

import type {Page} from '@playwright/test';

const LECTURE = '/lectures/two-trusts/origin/';

const text = (page: Page) => page.getByText('要把竭诚为职工群众服务').first();
const notice = (page: Page) => page.locator('[data-load-failure]');
const field = (page: Page) => page.locator('.navbar').getByRole('combobox', {name: '检索讲稿'});

/** The scripts that the page asks for by itself. */
async function scriptsOf(page: Page): Promise<string[]> {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await open(page, LECTURE);
  await page.waitForLoadState('networkidle');
  return [...new Set(scripts)];
}

test('whichever script of a page does not come, its text stays and the page says what is missing', async ({
  page,
  browser,
}) => {
  // As many loads of a page as it has scripts.
  test.slow();
  const scripts = await scriptsOf(page);
  expect(scripts.length).toBeGreaterThan(2);
  for (const script of scripts) {
    await test.step(script, async () => {
      const faulty = await browser.newPage();
      await faulty.route(`**${script}`, (route) => route.abort());
      await faulty.goto(LECTURE);
      await expect(text(faulty)).toBeVisible();
      await expect(notice(faulty)).toContainText('程序没有全部载入');
      await faulty.close();
    });
  }
});

test('a page needs no style sheet: it looks as it should with none to be had', async ({page}) => {
  await page.route('**/*.css', (route) => route.abort());
  await open(page, LECTURE);
  await expect(text(page)).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 248, 242)');
  await expect(notice(page)).toHaveCount(0);
});

test('a script that an old browser cannot read is reported like one that does not come', async ({
  page,
}) => {
  await page.route('**/assets/js/main*.js', (route) =>
    route.fulfill({contentType: 'text/javascript', body: 'a ¿ b'}),
  );
  await page.goto(LECTURE);
  await expect(notice(page)).toContainText('程序没有全部载入');
  await expect(text(page)).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('a page whose scripts do not come is gone to all the same', async ({page}) => {
  await open(page, '/');
  await page.route('**/assets/js/*.js', (route) => route.abort());
  await page.getByRole('link', {name: '从封面读起'}).click();
  await expect(page).toHaveURL(/\/lectures\/two-trusts\/$/u);
  await expect(page.locator('article')).toContainText('践行');
  await expect(notice(page)).toContainText('文字和链接可以照常使用');
});

for (const what of ['the index', 'the worker']) {
  test(`search says that ${what} did not come, and works once it does`, async ({page, browser}) => {
    const well = await browser.newPage();
    await open(well, LECTURE);
    const asked =
      what === 'the index' ? well.waitForRequest(/search-index/u) : well.waitForEvent('worker');
    await field(well).fill('娘家人');
    const missing = (await asked).url();
    await well.close();

    await page.route(missing, (route) => route.abort());
    await open(page, LECTURE);
    await field(page).fill('娘家人');
    await expect(page.locator('.navbar').getByText('检索数据没有载入。')).toBeVisible();
    await expect(text(page)).toBeVisible();
    await page.unroute(missing);
    await page.getByRole('button', {name: '再试一次'}).click();
    await expect(page.getByRole('option').first()).toContainText('娘家人');
  });
}

test('an unknown address offers what it may have meant', async ({page}) => {
  await open(page, '/娘家人/');
  await expect(page.getByRole('heading', {name: '检索“娘家人”的结果'})).toBeVisible();
  await page.getByRole('main').getByRole('link', {name: '娘家人'}).first().click();
  await expect(page.locator('article')).toContainText('娘家人');

  await open(page, '/lectures/two-trusts/orgin/');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('main').locator(`a[href="${LECTURE}"]`).click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('两个信赖');
});
