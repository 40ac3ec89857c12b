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
  await page.locator('[role=option][href*="/lectures/two-trusts/origin/"]').first().click();
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

const LECTURE = '/lectures/two-trusts/';
const saving = (page: Page, label: string) =>
  page.getByRole('main').getByRole('button', {name: label, exact: true});
const saved = (page: Page) => page.getByRole('main').getByText('已保存，可离线阅读', {exact: true});

/** The addresses of a lecture's files, as the build lists them. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const list = await readFile(path.join(folder, 'offline/two-trusts.json'), 'utf8');
  return JSON.parse(list) as Record<string, string>;
}

test('a lecture that was saved opens without network, with its quotations and sources, until it is deleted', async ({
  page,
}) => {
  await open(page, site.url + LECTURE);
  await saving(page, '保存本讲').click();
  await expect(saved(page)).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await site.close();

  const pages = Object.keys(await filesOf('build')).filter((file) => /^[^s].*\/$/u.test(file));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages).toContain('q/definition/');
  for (const file of pages) {
    const response = await page.goto(`${site.url}/${file}`);
    expect(response?.status(), file).toBe(200);
    expect(await response?.text(), file).toBe(
      await readFile(path.join('build', file, 'index.html'), 'utf8'),
    );
  }
  await open(page, `${site.url}/sources/xi-2013-04-28/`);
  await expect(page.getByRole('heading', {level: 1})).toContainText('讲话');

  await open(page, `${site.url}/offline/`);
  await expect(saved(page)).toBeVisible();
  await saving(page, '删除').click();
  await expect(saving(page, '保存本讲')).toBeVisible();
  expect((await page.goto(`${site.url}/q/among-the-workers/`))?.status()).toBe(503);
});

test('a saved lecture that has changed is brought up to date when one of its pages is opened', async ({
  page,
}) => {
  const newer = await mkdtemp(path.resolve('build-changed-'));
  try {
    await open(page, `${site.url}/handouts/two-trusts/`);
    await saving(page, '保存本讲').click();
    await expect(saved(page)).toBeVisible();

    await cp('build', newer, {recursive: true});
    const summary = path.join(newer, LECTURE, 'summary/index.html');
    const html = await readFile(summary, 'utf8');
    await writeFile(summary, html.replace('</h1>', '千金难买的新词</h1>'));
    const files = {...(await filesOf('build')), 'lectures/two-trusts/summary/': 'changed'};
    await writeFile(path.join(newer, 'offline/two-trusts.json'), JSON.stringify(files));
    site.folder = newer;

    await open(page, `${site.url}/lectures/two-trusts/origin/`);
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const list = await caches.match(new URL('/offline/two-trusts.json', location.href));
          return (await list?.text())?.includes('changed');
        }),
      )
      .toBe(true);
    await site.close();
    await open(page, `${site.url}/lectures/two-trusts/summary/`);
    await expect(page.getByRole('heading', {level: 1})).toContainText('千金难买的新词');
  } finally {
    await rm(newer, {recursive: true, force: true});
  }
});

test('where a file of a lecture does not come, the page says so, and nothing counts as saved', async ({
  page,
}) => {
  const half = await mkdtemp(path.resolve('build-missing-'));
  try {
    await cp('build', half, {recursive: true});
    await rm(path.join(half, 'q/definition'), {recursive: true});
    site.folder = half;
    await open(page, site.url + LECTURE);
    await saving(page, '保存本讲').click();
    await expect(page.getByText('没有保存：有的文件没有取到')).toBeVisible();
    expect(await page.evaluate(() => caches.keys())).not.toContainEqual(
      expect.stringContaining('two-trusts'),
    );
    await open(page, site.url + LECTURE);
    await expect(saving(page, '保存本讲')).toBeVisible();

    site.folder = 'build';
    await saving(page, '保存本讲').click();
    await expect(saved(page)).toBeVisible();
  } finally {
    await rm(half, {recursive: true, force: true});
  }
});

test('saving shows how far it is, and can be given up', async ({page, context}) => {
  await open(page, site.url + LECTURE);
  let held: (() => Promise<void>) | undefined;
  await context.route('**/q/definition/', (route) => {
    held = () => route.abort();
  });
  await saving(page, '保存本讲').click();
  await expect(page.getByRole('progressbar', {name: '保存的进度'})).toBeVisible();
  await expect(page.getByText(/^正在保存，已完成 [1-9]\d?%$/u)).toBeVisible();
  await saving(page, '取消').click();
  await expect(saving(page, '保存本讲')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await held?.();
});

test('nothing is offered where the browser can keep nothing', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'caches', {value: undefined});
  });
  await open(page, site.url + LECTURE);
  await expect(saving(page, '保存本讲')).toBeHidden();
});

/** Builds a copy of the site in which an editor's note has new words. */
async function buildNewer() {
  const file = 'docs/lectures/two-trusts/summary.mdx';
  const to = '$&\n<EditorNote>千金难买的新词。</EditorNote>\n';
  const copy = await copySite('build-newer-', [{file, from: /$/u, to}]);
  const {failed, output} = await buildCopy(copy.dir);
  expect(failed, output).toBe(false);
  return copy;
}
