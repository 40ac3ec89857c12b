import {spawn, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

import {unzipSync} from 'fflate';

import {makePackage} from '../../scripts/package/makePackage';
import {follow, open} from './open';
import {expect, test} from './test';

let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'package-'));
  for (const [name, content] of Object.entries(unzipSync(makePackage('build')))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
});
test.afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
});

const unpacked = (name: string): string => path.join(folder, '讲稿与引文', name);

test('the unpacked pages open as files, styled, and lead from one to the next', async ({page}) => {
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    // A picture further down is given up when one goes on to the next page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
  });
  page.on('console', (message) => failed.push(message.text()));
  await page.goto(pathToFileURL(unpacked('pages/index.html')).href);
  await expect(page.getByText('没有检索')).toBeVisible();
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(paper).toBe('rgb(251, 248, 242)');

  await follow(page.getByRole('link', {name: '从封面读起'}));
  const next = page.locator('.pagination-nav__link--next');
  let walked = 1;
  for (; (await next.count()) > 0; walked += 1) await follow(next);
  expect(walked).toBeGreaterThan(5);
  await page.goto(pathToFileURL(unpacked('pages/lectures/two-trusts/origin/index.html')).href);
  await page.getByRole('link', {name: /^校勘/u}).first().click();
  await expect(page).toHaveURL(/\/pages\/q\/[^/]+\/index\.html$/u);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  expect(failed).toEqual([]);
});

// Those that are on this computer; nobody's computer needs more than one.
const servers = [
  {program: 'perl', script: 'server/serve.pl'},
  {program: 'python3', script: 'server/serve.py'},
].filter(({program}) => spawnSync(program, ['--version']).status === 0);

for (const {program, script} of servers) {
  test(`${program} serves the unpacked site with its search`, async ({page}) => {
    const server = spawn(program, [unpacked(script), '--no-browser']);
    try {
      const said = await new Promise<string>((resolve, reject) => {
        server.once('error', reject);
        server.stdout.once('data', (data: Buffer) => {
          resolve(data.toString());
        });
      });
      const address = /http:\S+/u.exec(said)?.[0] ?? '';
      await open(page, `${address}lectures/two-trusts/origin/`);
      await page.locator('.navbar').getByRole('combobox', {name: '检索讲稿'}).fill('娘家人');
      await page.getByRole('option').first().click();
      await expect(page.locator('article')).toContainText('娘家人');
      await page.goto(`${address}terms`);
      await expect(page).toHaveURL(`${address}terms/`);
      const unknown = await open(page, `${address}no/such/`);
      expect(unknown?.status()).toBe(404);
      await expect(page.getByRole('heading', {level: 1})).toHaveText('没有这个页面');
      const outside = await page.request.get(`${address}%2e%2e/server/serve.pl`);
      expect(outside.status()).toBe(404);
    } finally {
      server.kill();
    }
  });
}
