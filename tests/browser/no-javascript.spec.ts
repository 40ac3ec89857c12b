import {expect, test} from './test';
import {addressesOf} from './addresses';
import {follow} from './open';

test.use({javaScriptEnabled: false});

/** The text of a page that a reader would not see. Runs in the page. */
function hiddenText(): string[] {
  const texts = document.querySelectorAll('main article :is(h1, h2, h3, p, li)');
  return [...texts]
    .filter((text) => !text.matches('.theme-doc-toc-mobile *, nav *'))
    .filter((text) => getComputedStyle(text).display !== 'none')
    .filter((text) => {
      const {width, height} = text.getBoundingClientRect();
      return !text.checkVisibility({visibilityProperty: true}) || width === 0 || height === 0;
    })
    .map((text) => text.outerHTML.slice(0, 120));
}

test('every page reads without JavaScript, on phone and desktop', async ({page}) => {
  test.slow();
  for (const address of addressesOf('build')) {
    await page.goto(address);
    for (const width of [360, 1280]) {
      await page.setViewportSize({width, height: 800});
      const heading = page.locator('main').last().getByRole('heading', {level: 1});
      await expect(heading).toBeVisible();
      expect.soft(await page.evaluate(hiddenText), `${address} at ${width} px`).toEqual([]);
    }
  }
});

test('the whole lecture can be walked from page to page without JavaScript', async ({page}) => {
  await page.setViewportSize({width: 360, height: 800});
  await page.goto('/');
  await follow(page.getByRole('link', {name: '从封面读起'}));
  const visited = [new URL(page.url()).pathname];
  const next = page.locator('.pagination-nav__link--next');
  while ((await next.count()) > 0) {
    await follow(next);
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
