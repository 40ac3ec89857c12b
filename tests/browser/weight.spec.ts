import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';

import {addressesOf} from './addresses';
import {open} from './open';
import {sites} from './sites';
import {expect, test} from './test';

// What decisions/0004-weight.md asks of a lecture page, compressed with Brotli, in bytes.
const MOST = {scripts: 60_000, all: 80_000};
/** Lists and the transcript are long, their text counts as script once more; the handout has 16 codes. */
const MORE_ELSEWHERE = 9000;

const brotli = (file: string): number => brotliCompressSync(readFileSync(file)).length;

for (const address of addressesOf('build')) {
  test(`${address} loads no more than its budget, and nothing from a page that is merely linked`, async ({
    page,
  }) => {
    const loaded = new Set<string>();
    page.on('request', (request) => {
      const {origin, pathname} = new URL(request.url());
      if (origin === new URL(sites.root.url).origin) loaded.add(pathname);
    });
    await open(page, address);
    await page.waitForLoadState('networkidle');
    // The guide's pictures are what it shows; their own limit is in tests/site/guide.test.ts.
    const files = [...loaded]
      .map((one) => (one.endsWith('/') ? `${one}index.html` : one))
      .filter((file) => !file.endsWith('.png'));
    const size = (wanted: readonly string[]): number =>
      wanted.reduce((sum, file) => sum + brotli(path.join('build', file)), 0);
    const more = address.startsWith('/lectures/') ? 0 : MORE_ELSEWHERE;
    expect(files).toContain(`${address}index.html`);
    expect(files.filter((file) => file.endsWith('.css'))).toEqual([]);
    expect(size(files.filter((file) => file.endsWith('.js')))).toBeLessThan(MOST.scripts + more);
    expect(size(files)).toBeLessThan(MOST.all + more);
  });
}

test('nothing moves as a page comes alive', async ({page}) => {
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

test('a page comes alive as it was built', async ({page, browser}) => {
  // Every page is opened twice.
  test.setTimeout(120_000);
  const still = await browser.newContext({javaScriptEnabled: false});
  for (const address of addressesOf('build').filter((one) => !one.startsWith('/q/'))) {
    await open(page, address);
    // What is there from the start is the same element for element; the browser adds its state.
    const text = (): string => document.querySelector('main')?.textContent ?? '';
    const built = await still.newPage();
    await built.goto(sites.root.url.slice(0, -1) + address);
    const before = await built.locator('main').last().textContent();
    await built.close();
    if (address !== '/quotations/') expect(await page.evaluate(text), address).toBe(before);
  }
  await still.close();
});
