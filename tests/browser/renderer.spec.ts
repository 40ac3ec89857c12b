import {open} from './open';
import {sites} from './sites';
import {OFFLINE_COPY_BLOCKED, expect, test} from './test';

// The way back to React stays open: what a reader does works with either.
for (const [renderer, site] of [
  ['Preact', sites.root],
  ['React', sites.react],
] as const) {
  test(`with ${renderer} a page comes alive without a message, and menu, search and links work`, async ({
    page,
  }) => {
    const seen: string[] = [];
    page.on('console', (message) => {
      if (message.text() !== OFFLINE_COPY_BLOCKED) seen.push(message.text());
    });
    page.on('pageerror', (error) => seen.push(error.message));
    await page.setViewportSize({width: 360, height: 800});
    await open(page, `${site.url}lectures/two-trusts/origin/`);

    await page.getByRole('button', {name: '切换导航栏'}).click();
    const menu = page.locator('.navbar-sidebar');
    await menu.getByRole('link', {name: '小结'}).click();
    await expect(page).toHaveURL(/\/lectures\/two-trusts\/summary\/$/u);
    await expect(page.getByRole('heading', {level: 1})).toHaveText(/小结/u);

    await page.locator('.navbar').getByRole('combobox').fill('竭诚为职工群众服务');
    await page.locator('.navbar').getByRole('option').first().click();
    await expect(page.locator('main article')).toContainText('竭诚为职工群众服务');

    await page.goto(`${site.url}transcripts/two-trusts/#L27`);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await page.locator('#L27').getByRole('link', {name: '第 5 张幻灯片'}).click();
    await expect(page.locator('#model-workers-words')).toBeInViewport();
    await page.goBack();
    await expect(page.locator('#L27')).toBeInViewport();
    expect(seen).toEqual([]);
  });
}
