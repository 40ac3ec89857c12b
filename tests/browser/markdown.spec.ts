import {copyFile} from 'node:fs/promises';
import path from 'node:path';

import {buildCopy, copySite} from '../site/siteCopy';
import {findings} from './findings';
import {serveFolder} from './folderServer';
import {open} from './open';
import {scriptOf} from './scriptOf';
import {expect, test} from './test';

import type {Page} from '@playwright/test';
import type {FolderServer} from './folderServer';

/** The page of all that Docusaurus' Markdown offers. */
const PAGE = '/markdown/';

// One worker builds the site with this page, once for all of them.
test.describe.configure({mode: 'default', timeout: 900_000});

let copy: Awaited<ReturnType<typeof copySite>>;
let site: FolderServer;
test.beforeAll(async () => {
  copy = await copySite('build-markdown-', []);
  await copyFile(path.join(__dirname, 'markdown.mdx'), path.join(copy.dir, 'docs/markdown.mdx'));
  const {failed, output} = await buildCopy(copy.dir);
  expect(failed, output).toBe(false);
  site = await serveFolder(path.join(copy.dir, 'build'));
});
test.afterAll(async () => {
  await site.close();
  await copy.remove();
});

/** Looks at what is the same with scripts and without. */
async function expectWritten(page: Page): Promise<void> {
  await expect(page.locator('.theme-admonition-note')).toContainText('提示的文字。');
  await expect(page.locator('.theme-admonition-note')).toContainText('提示的标题');
  await expect(page.locator('.theme-admonition-warning')).toContainText('警告的文字。');
  await expect(page.getByRole('row', {name: '一 二'}).getByRole('cell')).toHaveText(['一', '二']);
  await expect(page.getByText('折叠的文字。')).toBeHidden();
  await page.getByText('展开', {exact: true}).click();
  await expect(page.getByText('折叠的文字。')).toBeVisible();
  await expect(page.locator('.theme-code-block')).toContainText('sum.js');
  await expect(page.locator('.theme-code-block-highlighted-line')).toHaveText(
    /const sum = one \+ one;/u,
  );
  const picture = page.getByRole('img', {name: '检索栏的图'});
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).not.toHaveJSProperty('naturalWidth', 0);
}

const panel = (page: Page, text: string) => page.getByText(`${text}的文字。`);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`all that Markdown offers works, in ${colorScheme} colours`, async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.emulateMedia({colorScheme});
    await open(page, site.url + PAGE);
    await expectWritten(page);

    await expect(panel(page, '第二面')).toBeVisible();
    await expect(panel(page, '第一面')).toBeHidden();
    await page.getByRole('tab', {name: '第二面'}).press('ArrowRight');
    await expect(page.getByRole('tab', {name: '第一面'})).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tabpanel', {name: '第一面'})).toContainText('第一面的文字。');
    await expect(panel(page, '第二面')).toBeHidden();

    await page.getByRole('button', {name: '复制', exact: true}).click();
    await expect(page.locator('.theme-code-block').getByRole('status')).toHaveText('已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'const one = 1;\nconst sum = one + one;',
    );
    expect(await findings(page)).toEqual([]);
  });
}

test('where the script of the tabs does not come, all of them are shown', async ({page}) => {
  await page.route(scriptOf('TabList', path.join(copy.dir, 'build')), (route) => route.abort());
  await page.goto(site.url + PAGE);
  await expect(page.locator('[data-load-failure]')).toContainText('程序没有全部载入');
  for (const name of ['第一面', '第二面']) await expect(panel(page, name)).toBeVisible();
  await expectWritten(page);
  expect(await findings(page)).toEqual([]);
});

test('where the script that copies code does not come, the page says so and reads', async ({
  page,
}) => {
  await page.route(scriptOf('CopyCode', path.join(copy.dir, 'build')), (route) => route.abort());
  await open(page, site.url + PAGE);
  await page.getByRole('button', {name: '复制', exact: true}).click();
  await expect(page.locator('[data-load-failure]')).toContainText('程序没有全部载入');
  await expectWritten(page);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('all that Markdown offers reads, and every tab is shown', async ({page}) => {
    await page.goto(site.url + PAGE);
    await expectWritten(page);
    for (const name of ['第一面', '第二面']) await expect(panel(page, name)).toBeVisible();
  });
});
