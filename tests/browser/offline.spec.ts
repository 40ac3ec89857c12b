import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {buildCopy, copySite} from '../site/siteCopy';
import {findings} from './findings';
import {serveFolder} from './folderServer';
import {open} from './open';
import {expect, test} from './test';

import type {FolderServer} from './folderServer';
import type {Page} from '@playwright/test';

test.use({serviceWorkers: 'allow'});
// One builds the site anew; both wait for whole copies of it.
test.describe.configure({timeout: 900_000});

let site: FolderServer;
test.beforeEach(async () => {
  site = await serveFolder('build');
});
test.afterEach(async () => {
  await site.close();
});

/** Visits a page and waits until the browser has kept its copy of the site. */
async function visitOnce(page: Page): Promise<void> {
  await open(page, `${site.url}/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

const field = (page: Page) => page.locator('.navbar').getByRole('combobox', {name: '检索讲稿'});
const notice = (page: Page) => page.getByText('网站有新版本');

test('after one visit home and search work without network, and so does what was visited', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitOnce(page);
  await open(page, `${site.url}/lectures/two-trusts/origin/`);
  await page.locator('[popovertarget="menu-of-temper-yourselves"]').click();
  await expect(page.locator('#menu-of-temper-yourselves').getByRole('img')).toHaveJSProperty(
    'complete',
    true,
  );
  await site.close();

  await open(page, `${site.url}/?from=somewhere`);
  await expect(page.getByRole('heading', {level: 1}).first()).toBeVisible();
  await field(page).fill('听党话');
  await page.getByRole('option').first().click();
  await expect(page.locator('.theme-doc-markdown')).toContainText('听党话');

  const response = await open(page, `${site.url}/lectures/two-trusts/origin/`);
  expect(await response?.text()).toBe(
    await readFile('build/lectures/two-trusts/origin/index.html', 'utf8'),
  );
  await page.locator('[popovertarget="menu-of-temper-yourselves"]').click();
  const menu = page.locator('#menu-of-temper-yourselves');
  await menu.getByRole('button', {name: '复制文字与出处'}).click();
  await expect(menu.getByRole('status')).toContainText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('听党话、跟党走');
  expect(
    await menu.getByRole('img').evaluate((code) => (code as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(0);

  await page.goto(`${site.url}/lectures/two-trusts/origin`);
  await expect(page).toHaveURL(/\/origin\/$/u);
  await page.goto(`${site.url}/lectures/two-trusts/origin/index.html`);
  await expect(page.locator('.theme-doc-markdown')).toContainText('听党话');
});

test('a page that was not visited says so without network, and leads to what is there', async ({
  page,
}) => {
  await visitOnce(page);
  await site.close();
  const response = await page.goto(`${site.url}/terms/`);
  expect(response?.status()).toBe(503);
  await expect(page).toHaveURL(`${site.url}/terms/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('离线阅读');
  await page.getByRole('main').getByRole('link', {name: '检索'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('检索');
});

test('with network an unknown address is said to be unknown', async ({page}) => {
  await visitOnce(page);
  const unknown = await page.goto(`${site.url}/no/such/`);
  expect(unknown?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('没有这个页面');
});

test('a new version is announced in Chinese, and one reload brings it everywhere', async ({
  page,
}) => {
  const newer = await buildNewer();
  try {
    await visitOnce(page);
    site.folder = path.join(newer.dir, 'build');
    await open(page, `${site.url}/lectures/two-trusts/summary/`);
    await expect(notice(page)).toBeVisible({timeout: 60_000});
    expect(await findings(page)).toEqual([]);

    await page.goto(`${site.url}/lectures/two-trusts/summary/`);
    await expect(page.locator('article')).toContainText('千金难买的新词');
    await site.close();
    await open(page, `${site.url}/terms/`);
    await expect(notice(page)).toBeHidden();
    await field(page).fill('千金难买的新词');
    await page.getByRole('option').first().click();
    await expect(page.locator('article')).toContainText('千金难买的新词');
  } finally {
    await newer.remove();
  }
});

test('a new version is announced even where it took its place before the page listened', async ({
  page,
}) => {
  const newer = await mkdtemp(path.resolve('build-early-'));
  try {
    await visitOnce(page);
    await cp('build', newer, {recursive: true});
    await writeFile(
      path.join(newer, 'sw.js'),
      `${await readFile('build/sw.js', 'utf8')}\n// another version\n`,
    );
    site.folder = newer;
    // The page listens after some seconds of quiet: they last until the new version is there.
    await page.addInitScript(() => {
      Object.assign(window, {kept: navigator.serviceWorker.controller});
      const setTimer = window.setTimeout.bind(window);
      window.setTimeout = ((run: () => void, wait = 0, ...rest: unknown[]) => {
        if (wait < 2000) return setTimer(run, wait, ...rest);
        window.addEventListener('quiet', run, {once: true});
        return 0;
      }) as typeof window.setTimeout;
    });
    await open(page, `${site.url}/`);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.waitForFunction(() => {
      const {kept} = window as typeof window & {kept: ServiceWorker | null};
      return navigator.serviceWorker.controller !== kept;
    });
    await expect(notice(page)).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event('quiet')));
    await expect(notice(page)).toBeVisible();
  } finally {
    await rm(newer, {recursive: true, force: true});
  }
});

test('a deployment that is only half done is not kept', async ({page}) => {
  const newer = await mkdtemp(path.resolve('build-half-'));
  try {
    await visitOnce(page);
    await cp('build', newer, {recursive: true});
    const worker = await readFile(path.join(newer, 'sw.js'), 'utf8');
    // The new worker names a script that the host does not have yet.
    const changed = worker.replace(/"assets\/js\/\w/u, '$&-not-yet-there-');
    expect(changed).not.toBe(worker);
    await writeFile(path.join(newer, 'sw.js'), changed);
    site.folder = newer;
    await open(page, `${site.url}/`);
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
      const {installing} = registration;
      if (!installing) return 'none';
      return new Promise((resolve) => {
        installing.addEventListener('statechange', () => {
          resolve(installing.state);
        });
      });
    });
    expect(['none', 'redundant']).toContain(state);
    await expect(notice(page)).toBeHidden();
    await site.close();
    await open(page, `${site.url}/search/`);
    await expect(page.getByRole('heading', {level: 1})).toHaveText('检索');
  } finally {
    await rm(newer, {recursive: true, force: true});
  }
});

/** Builds a copy of the site in which an editor's note has new words. */
async function buildNewer() {
  const file = 'docs/lectures/two-trusts/summary.mdx';
  const to = '$&\n<EditorNote>千金难买的新词。</EditorNote>\n';
  const copy = await copySite('build-newer-', [{file, from: /$/u, to}]);
  const {failed, output} = buildCopy(copy.dir);
  expect(failed, output).toBe(false);
  return copy;
}
