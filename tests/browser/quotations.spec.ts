import {expect, test} from './test';
import {findings} from './findings';
import {open} from './open';

const ORIGIN = '/lectures/two-trusts/origin/';

test('a quotation leads to its source and back to the exact location, by keyboard alone', async ({
  page,
}) => {
  await open(page, ORIGIN);
  const quotation = page.locator('[data-quotation="temper-yourselves"]');
  await quotation.getByRole('link', {name: '习近平，2013年10月23日'}).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sources\/xi-2013-10-23\/$/u);
  const item = page.getByRole('listitem').filter({hasText: '努力把自己锤炼成'});
  await item.getByRole('link', {name: '第 7 张'}).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#temper-yourselves$/u);
  await expect(quotation).toBeInViewport();
});

for (const width of [360, 1280]) {
  test(`the source’s preview opens on focus and closes with Escape, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 800});
    await open(page, ORIGIN);
    const quotation = page.locator('[data-quotation="home-and-family-2013"]');
    const preview = quotation.getByRole('tooltip', {includeHidden: true});
    await expect(preview).toBeHidden();
    await quotation.getByRole('link', {name: '习近平'}).focus();
    await expect(preview).toBeVisible();
    await expect(preview).toContainText('在同全国劳动模范代表座谈时的讲话');
    await expect(preview).toContainText('未见原始出处页面');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(preview).toBeHidden();
  });

  test(`a quotation’s menu opens with a key, leads on, and closes with Escape, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 800});
    await open(page, ORIGIN);
    const quotation = page.locator('[data-quotation="six-mismatches"]');
    const button = quotation.getByRole('button', {name: '引文菜单'});
    const own = quotation.getByRole('link', {name: '引文页'});
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(own).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(own).toBeHidden();
    await button.click();
    await own.click();
    await expect(page).toHaveURL(/\/q\/six-mismatches\/$/u);
  });
}

test('the list of quotations can be filtered by source and by status, and counts what it shows', async ({
  page,
}) => {
  await open(page, '/quotations/');
  const main = page.getByRole('main');
  // Those that do not pass stay in the page, hidden.
  const items = main.locator('ol > li').filter({visible: true});
  const all = await items.count();
  await main.getByLabel('校勘').selectOption({label: '节略'});
  await expect(items).toHaveCount(2);
  await expect(main.getByRole('status')).toHaveText(`共 ${all} 条，显示 2 条`);
  await main.getByLabel('出处').selectOption({label: '习近平，2013年10月23日'});
  await expect(items).toHaveCount(1);
  await expect(items).toContainText('努力把自己锤炼成');
  await main.getByLabel('校勘').selectOption({label: '全部'});
  await main.getByLabel('出处').selectOption({label: '全部'});
  for (const word of ['讲稿自撰', '通行提法']) {
    await main.getByLabel('校勘').selectOption({label: word});
    await expect(main.getByRole('status')).toHaveText(`共 ${all} 条，显示 1 条`);
  }
  await main.getByLabel('校勘').selectOption({label: '全部'});
  await expect(items).toHaveCount(all);
});

test('a passage’s reference bears the reader’s own day', async ({page}) => {
  await page.clock.setFixedTime(new Date('2031-05-06T12:00:00'));
  await open(page, '/q/definition/');
  // The day comes when the reference is looked at.
  await page.getByText('[EB/OL]. 第 3 张').first().scrollIntoViewIfNeeded();
  await expect(page.getByText('[EB/OL]. 第 3 张[2031-05-06]. http').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('quotation, source, status and links are all there', async ({page}) => {
    await page.goto(ORIGIN);
    const quotation = page.locator('[data-quotation="temper-yourselves"]');
    await expect(quotation).toContainText('工会干部要努力把自己锤炼成');
    await expect(quotation.getByText('节略')).toBeVisible();
    await quotation.getByRole('link', {name: '习近平，2013年10月23日'}).click();
    await expect(page).toHaveURL(/\/sources\/xi-2013-10-23\/$/u);
    await page.goto('/q/temper-yourselves/');
    await expect(page.getByText('加强学习、增强本领')).toBeVisible();
    await expect(page.getByRole('link', {name: '第 7 张幻灯片'})).toBeVisible();
    await page.goto('/quotations/');
    await expect(page.getByRole('main').locator('ol > li')).toHaveCount(13);
    await expect(page.getByLabel('校勘')).toHaveCount(0);
  });
});
