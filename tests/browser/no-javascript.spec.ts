import {expect, test} from './test';
import {addressesOf} from './addresses';

test.use({javaScriptEnabled: false});

for (const address of addressesOf('build')) {
  for (const width of [360, 1280]) {
    test(`${address} reads without JavaScript at ${width} px`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await page.goto(address);
      const main = page.locator('main').last();
      await expect(main.getByRole('heading', {level: 1})).toBeVisible();
      for (const text of await main.locator('article :is(h1, h2, h3, p, li)').all()) {
        if (await text.evaluate((element) => element.matches('.theme-doc-toc-mobile *, nav *')))
          continue;
        if (await text.evaluate((element) => getComputedStyle(element).display === 'none'))
          continue;
        await expect(text).toBeVisible();
      }
    });
  }
}

test('the whole lecture can be walked from page to page without JavaScript', async ({page}) => {
  await page.setViewportSize({width: 360, height: 800});
  await page.goto('/');
  await page.getByRole('link', {name: '从封面读起'}).click();
  const visited = [new URL(page.url()).pathname];
  const next = page.locator('.pagination-nav__link--next');
  while ((await next.count()) > 0) {
    await next.click();
    visited.push(new URL(page.url()).pathname);
  }
  expect(visited.filter((path) => path.startsWith('/lectures/'))).toHaveLength(6);
  expect(visited).toContain('/handouts/two-trusts/');
});

test('where search needs JavaScript, the page says so', async ({page}) => {
  await page.goto('/search/');
  const notice = page.locator('noscript p');
  await expect(notice).toBeVisible();
  await expect(notice).toHaveText(/检索需要/u);
});
