import {sampleByKind} from '../site/builtSite';
import {addressesOf} from './addresses';
import {findings} from './findings';
import {open} from './open';
import {sites} from './sites';
import {expect, test} from './test';

const {origin} = new URL(sites.lectures.url);

// However many lectures there are, as many pages are opened as there are kinds.
for (const {width, scheme} of [
  {width: 360, scheme: 'light'},
  {width: 1280, scheme: 'dark'},
] as const) {
  test(`of several lectures, every kind of page is accessible and fits ${width} px`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme: scheme});
    for (const address of sampleByKind(addressesOf('build-lectures/build'))) {
      await open(page, origin + address);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, address).toBe(0);
      expect.soft(await page.locator('h1').count(), address).toBe(1);
      expect.soft(await findings(page), address).toEqual([]);
    }
  });
}

test('the catalogue is filtered by lecturer, institution, subject and year, and the address says so', async ({
  page,
}) => {
  await open(page, origin + '/');
  const main = page.getByRole('main');
  const items = main.locator('li').filter({visible: true});
  await expect(items).toHaveCount(3);
  await main.getByLabel('年份').selectOption('2023');
  await expect(items).toHaveCount(1);
  await expect(items).toContainText('怎样办好一个读书会');
  await expect(main.getByRole('status').last()).toHaveText('共 3 份，显示 1 份');
  expect(new URL(page.url()).search).toBe('?year=2023');
  await page.reload();
  await expect(items).toHaveCount(1);
  await expect(main.getByLabel('年份')).toHaveValue('2023');
  await main.getByLabel('年份').selectOption({label: '全部'});
  expect(new URL(page.url()).search).toBe('');
  for (const [label, value] of [
    ['主讲人', '虚构讲师乙'],
    ['单位', '虚构自然学校'],
    ['主题', '自然观察'],
  ] as const) {
    await main.getByLabel(label).selectOption(value);
    await expect(items).toHaveCount(1);
    await expect(items).toContainText('校园观鸟入门');
    await main.getByLabel(label).selectOption({label: '全部'});
  }
  await expect(items).toHaveCount(3);
});

test('a result names its lecture', async ({page}) => {
  await open(page, origin + '/terms/');
  const field = page.locator('.navbar').getByRole('combobox');
  await field.fill('人人都要开口');
  const option = page.locator('.navbar').getByRole('option').first();
  await expect(option).toContainText('怎样办好一个读书会');
  await expect(option).toContainText('第 3 张');
});

test('from a lecture’s page, the reader searches it alone', async ({page}) => {
  await open(page, origin + '/lectures/bird-count/part-1/');
  const bar = page.locator('.navbar');
  await bar.getByRole('combobox').fill('一起');
  const options = bar.getByRole('option').filter({hasText: '讲稿'});
  await expect(options.filter({hasText: '怎样办好一个读书会'})).not.toHaveCount(0);
  await bar.getByRole('button', {name: '只检索本讲'}).click();
  await expect(options.filter({hasText: '怎样办好一个读书会'})).toHaveCount(0);
  await expect(options).not.toHaveCount(0);
  await bar.getByRole('option', {name: '查看全部结果'}).click();
  await expect(page).toHaveURL(/[?&]lecture=/u);
  await expect(page.getByRole('main').locator('select').first()).toHaveValue('校园观鸟入门');
  await expect(page.getByRole('heading', {level: 2})).toHaveText([/^校园观鸟入门（\d+ 处）$/u]);
});

test('the results of a search stand by lecture, and can be filtered by lecturer', async ({
  page,
}) => {
  await open(page, `${origin}/search/?q=一起`);
  const headings = page.getByRole('main').getByRole('heading', {level: 2});
  await expect(headings.filter({hasText: '怎样办好一个读书会'})).toBeVisible();
  await expect(headings.filter({hasText: '校园观鸟入门'})).toBeVisible();
  await page.getByLabel('主讲人').selectOption('虚构讲师乙');
  await expect(headings).toHaveText([/^校园观鸟入门/u]);
  await page.reload();
  await expect(headings).toHaveText([/^校园观鸟入门/u]);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the catalogue is the whole list, and no filter stands there that does nothing', async ({
    page,
  }) => {
    await page.goto(origin + '/?year=2023');
    await expect(page.getByRole('main').locator('li').filter({visible: true})).toHaveCount(3);
    await expect(page.getByLabel('年份')).toHaveCount(0);
  });
});

test('the filters of a list on several pages look at all of them', async ({page}) => {
  await open(page, origin + '/quotations/page/2/');
  const main = page.getByRole('main');
  const items = main.locator('#_quotations > li').filter({visible: true});
  const onPage = await items.count();
  await main.getByLabel(/^讲稿/u).selectOption('践行“两个信赖”提升工会干部的素质能力');
  await expect(main.locator('#_quotations > li')).not.toHaveCount(onPage);
  await expect(items).toHaveCount(13);
  await main.getByLabel(/^讲稿/u).selectOption({label: '全部'});
  await expect(items).toHaveCount(onPage);
});

test('filters say so where they have one page alone', async ({page}) => {
  await open(page, origin + '/quotations/page/2/');
  await page.route('**/quotations/', (route) => route.abort());
  const main = page.getByRole('main');
  await main.getByLabel('校勘').selectOption({index: 1});
  await expect(main.getByRole('status').last()).toContainText('只筛选了本页');
});
