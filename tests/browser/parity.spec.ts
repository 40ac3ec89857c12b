import {open, ready} from './open';
import {sites} from './sites';
import {OFFLINE_COPY_BLOCKED, expect, test} from './test';

// Built, a page has islands; in the live preview the same components run inside Docusaurus' application.
for (const [where, site, canSearch] of [
  ['in the built site', sites.root, true],
  ['in the live preview', sites.preview, false],
] as const) {
  test(`${where} menus, colors, filters, copying and links work, without a message`, async ({
    page,
  }) => {
    const seen: string[] = [];
    page.on('console', (message) => {
      const {text, type} = {text: message.text(), type: message.type()};
      // The preview's server and React speak to the author.
      const isAside = !canSearch && (type === 'info' || type === 'log' || type === 'debug');
      if (text !== OFFLINE_COPY_BLOCKED && !isAside) seen.push(text);
    });
    page.on('pageerror', (error) => seen.push(error.message));
    await page.setViewportSize({width: 360, height: 800});
    await open(page, `${site.url}lectures/two-trusts/origin/`);

    await page.getByRole('button', {name: '切换导航栏'}).click();
    await expect(
      page.locator('#site-menu').getByRole('link', {name: '引文', exact: true}),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: '目录', exact: true}).click();
    await page.locator('#docs-menu').getByRole('link', {name: '小结'}).click();
    await expect(page).toHaveURL(/\/lectures\/two-trusts\/summary\/$/u);
    await expect(page.getByRole('heading', {level: 1})).toHaveText(/小结/u);
    await expect(page.locator('#docs-menu')).toBeHidden();

    await ready(page);
    await page.getByText('本页总览').click();
    await expect(page.locator('details').getByRole('link').first()).toBeVisible();

    await page.setViewportSize({width: 1280, height: 800});
    const root = page.locator('html');
    const toggle = page.getByRole('button', {name: '切换浅色和深色'});
    await toggle.click();
    await expect(root).toHaveAttribute('data-theme-choice', 'light');
    await toggle.click();
    await expect(root).toHaveAttribute('data-theme', 'dark');

    await open(page, `${site.url}quotations/`);
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await page.getByLabel('校勘').selectOption({label: '异文'});
    await expect(page.getByText(/^共 \d+ 条，显示 \d+ 条$/u)).toBeVisible();

    await open(page, `${site.url}lectures/two-trusts/origin/`);
    const field = page.locator('.navbar').getByRole('combobox');
    await field.fill('竭诚为职工群众服务');
    if (canSearch) {
      await page.locator('.navbar').getByRole('option').first().click();
      await expect(page.locator('main article')).toContainText('竭诚为职工群众服务');
    } else {
      await expect(page.locator('.navbar')).toContainText('检索只在构建后的网站上可用');
    }

    await open(page, `${site.url}transcripts/two-trusts/#L27`);
    await page.locator('#L27').getByRole('link', {name: '第 5 张幻灯片'}).click();
    await expect(page.locator('#model-workers-words')).toBeInViewport();
    await page.goBack();
    await expect(page.locator('#L27')).toBeInViewport();
    expect(seen).toEqual([]);
  });
}
