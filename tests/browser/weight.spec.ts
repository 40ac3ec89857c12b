import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';

import {addressesOf} from './addresses';
import {open} from './open';
import {sites} from './sites';
import {expect, test} from './test';

// What decisions/0007-islands.md asks of a lecture page, compressed with Brotli, in bytes.
const MOST = {scripts: 16_000, all: 36_000};
/** What some pages may have beyond that, each for one reason. */
const MORE: readonly {page: RegExp; scripts?: number; all?: number}[] = [
  // The form of the check; what checks and writes comes with a draft.
  {page: /^\/check\/$/u, scripts: 3000},
  // A second search, with its filters by lecture and lecturer.
  {page: /^\/search\/$/u, scripts: 3300},
  // Filters.
  {page: /^\/quotations\/$/u, scripts: 500},
  // The whole lecture, with the code of each slide.
  {page: /^\/handouts\//u, all: 5000},
];

const sizes = new Map<string, number>();

/** The bytes of some files of the site, each compressed once. */
function size(files: readonly string[]): number {
  for (const file of files.filter((one) => !sizes.has(one))) {
    sizes.set(file, brotliCompressSync(readFileSync(path.join('build', file))).length);
  }
  return files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
}

test('every page loads no more than its budget, and nothing from a page that is merely linked', async ({
  page,
}) => {
  test.slow();
  const loaded = new Set<string>();
  page.on('request', (request) => {
    const {origin, pathname} = new URL(request.url());
    if (origin === new URL(sites.root.url).origin) loaded.add(pathname);
  });
  for (const address of addressesOf('build')) {
    loaded.clear();
    await open(page, address);
    await page.waitForLoadState('networkidle');
    // The guide's pictures are what it shows; their own limit is in tests/site/guide.test.ts.
    const files = [...loaded]
      .map((one) => (one.endsWith('/') ? `${one}index.html` : one))
      .filter((file) => !file.endsWith('.png'));
    const more = MORE.find((one) => one.page.test(address));
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect.soft(files).toContain(`${address}index.html`);
    expect.soft(scripts, address).toContainEqual(expect.stringMatching(/\/main\.\w+\.js$/u));
    expect.soft(files.filter((file) => file.endsWith('.css'))).toEqual([]);
    expect.soft(size(scripts), address).toBeLessThan(MOST.scripts + (more?.scripts ?? 0));
    expect.soft(size(files), address).toBeLessThan(MOST.all + (more?.all ?? 0));
  }
});

test('nothing moves as a page comes hydrated', async ({page}) => {
  await page.setViewportSize({width: 360, height: 800});
  await open(page, '/lectures/two-trusts/origin/');
  await page.waitForLoadState('networkidle');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
        }).observe({type: 'layout-shift', buffered: true});
        setTimeout(() => {
          resolve(sum);
        }, 500);
      }),
  );
  expect(shift).toBe(0);
});

test('a page comes hydrated as it was built', async ({page, browser}) => {
  // Every page is opened twice.
  test.slow();
  const still = await browser.newContext({javaScriptEnabled: false});
  const built = await still.newPage();
  for (const address of addressesOf('build').filter((one) => !one.startsWith('/q/'))) {
    await open(page, address);
    // What is there from the start is the same element for element; the browser adds its state.
    const text = (): string => document.querySelector('main')?.textContent ?? '';
    await built.goto(sites.root.url.slice(0, -1) + address);
    const before = await built.locator('main').last().textContent();
    if (address !== '/quotations/') expect(await page.evaluate(text), address).toBe(before);
  }
  await still.close();
});
