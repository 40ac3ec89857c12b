import {expect, test} from './test';
import {open} from './open';

test('a slide leads to its lines, and a line back to its slide', async ({page}) => {
  await open(page, '/lectures/two-trusts/origin/');
  await page.getByRole('link', {name: '原文第 25–28 行'}).click();
  await expect(page).toHaveURL(/\/transcripts\/two-trusts\/#L25$/u);
  const line = page.locator('#L27');
  await expect(line).toContainText('善于创造科学有效的工作方法');
  await line.getByRole('link', {name: '第 5 张幻灯片'}).click();
  await expect(page).toHaveURL(/\/lectures\/two-trusts\/origin\/#model-workers-words$/u);
  await expect(page.locator('#model-workers-words')).toBeInViewport();
});

test('the address of a line opens the transcript at that line and marks it', async ({page}) => {
  await open(page, '/transcripts/two-trusts/#L69');
  await expect(page.locator('#L69')).toBeInViewport();
  const [marked, plain] = await Promise.all(
    ['#L69', '#L67'].map((id) =>
      page.locator(id).evaluate((line) => getComputedStyle(line).backgroundColor),
    ),
  );
  expect(marked).not.toBe(plain);
});

test('slides with the same heading have different names in the table of contents', async ({
  page,
}) => {
  await page.setViewportSize({width: 1280, height: 800});
  await open(page, '/lectures/two-trusts/cadre-image/');
  const names = await page.locator('.theme-doc-toc-desktop a').allTextContents();
  expect(names).toEqual(['12 思想上', '13 作风上', '14 工作上']);
});

test('on paper a page has its slide numbers and its address, and no navigation', async ({page}) => {
  await open(page, '/lectures/two-trusts/origin/');
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('.navbar')).toBeHidden();
  await expect(page.locator('.theme-doc-sidebar-container')).toBeHidden();
  await expect(page.getByText('原文第 25–28 行')).toBeVisible();
  await expect(
    page.getByText(/^本页地址：http:\/\/localhost:3000\/lectures\/two-trusts\/origin\/$/u),
  ).toBeVisible();
});
