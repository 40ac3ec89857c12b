import {expect, test} from '@playwright/test';

import {sites} from './sites';

const WORDS = ['娘家人', '职工之家', '新常态', '不相适应'];

for (const site of [sites.root, sites.subpath]) {
  for (const word of WORDS) {
    test(`typing ${word} finds a page with these words, at ${site.url}`, async ({page}) => {
      await page.goto(site.url);
      const field = page.getByRole('banner').or(page.locator('.navbar')).getByLabel('检索讲稿');
      await field.click();
      await field.fill(word);
      const first = page.locator('.navbar [role="option"]').first();
      await expect(first).toBeVisible();
      await first.click();
      await expect(page.locator('.theme-doc-markdown')).toContainText(word);
    });
  }
}

test('the home page’s field leads to a result page whose rows open the words', async ({page}) => {
  await page.goto('/');
  const form = page.getByRole('main').getByRole('search');
  await form.getByLabel('检索讲稿').fill('娘家人');
  await form.getByRole('button', {name: '检索'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('“娘家人”的检索结果');
  const row = page.getByRole('main').getByRole('article').first();
  await expect(row).toContainText('娘家人');
  await row.getByRole('link').click();
  await expect(page.locator('.theme-doc-markdown')).toContainText('娘家人');
});

test('a word that is nowhere gets a Chinese answer', async ({page}) => {
  await page.goto(`/search/?q=${encodeURIComponent('量子纠缠')}`);
  await expect(page.getByRole('main')).toContainText('没有找到');
});

test('the live preview says in Chinese that search works in the built site', async ({page}) => {
  await page.goto(`${sites.preview.url}search/?q=${encodeURIComponent('娘家人')}`);
  await expect(page.getByRole('main')).toContainText('检索只在构建后的网站上可用');
});
