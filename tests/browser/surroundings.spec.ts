import {findings} from './findings';
import {open} from './open';
import {expect, test} from './test';

import type {Page} from '@playwright/test';

const LECTURE = '/lectures/two-trusts/origin/';
const field = (page: Page) => page.locator('.navbar').getByRole('combobox', {name: '检索讲稿'});

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  return errors;
}

/** Reads a page, searches and opens a result. */
async function use(page: Page): Promise<void> {
  await open(page, LECTURE);
  await page.getByRole('button', {name: /切换浅色和深色/u}).click();
  await field(page).fill('娘家人');
  await page.getByRole('option').first().click();
  await expect(page.locator('article')).toContainText('娘家人');
}

test('where storage is blocked, the site works', async ({page}) => {
  const errors = collectErrors(page);
  await page.addInitScript(() => {
    const block = (holder: object, name: string): void => {
      Object.defineProperty(holder, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      block(window, name);
    }
    block(Navigator.prototype, 'serviceWorker');
  });
  await use(page);
  expect(errors).toEqual([]);
});

test('in a browser without highlights, popovers, clipboard and service workers, the site works', async ({
  page,
}) => {
  const errors = collectErrors(page);
  await page.addInitScript(() => {
    const remove = (holder: object, name: string): void => {
      Reflect.deleteProperty(holder, name);
    };
    remove(window, 'Highlight');
    remove(CSS, 'highlights');
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) {
      remove(HTMLElement.prototype, name);
    }
    for (const name of ['popoverTargetElement', 'popoverTargetAction']) {
      remove(HTMLButtonElement.prototype, name);
    }
    for (const name of ['clipboard', 'serviceWorker', 'share']) remove(Navigator.prototype, name);
    remove(window, 'requestIdleCallback');
  });
  await use(page);
  expect(errors).toEqual([]);
});

test('nothing moves for readers who want no motion', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page, LECTURE);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const seconds = `${style.transitionDuration},${style.animationDuration}`.split(',');
        return seconds.some((duration) => parseFloat(duration) > 0.001);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(moving).toEqual([]);
});

for (const address of ['/', LECTURE, '/quotations/', '/q/definition/', '/search/?q=娘家人']) {
  test(`${address} reads at 200 %, without scrolling sideways`, async ({page}) => {
    // What a window of 1280 × 800 has left when it is zoomed.
    await page.setViewportSize({width: 640, height: 400});
    await open(page, address);
    await page.waitForLoadState('networkidle');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await expect(page.getByRole('heading', {level: 1}).first()).toBeInViewport();
  });

  test(`${address} keeps its text and its fields in forced colours`, async ({page}) => {
    await page.emulateMedia({forcedColors: 'active'});
    await open(page, address);
    expect(await findings(page)).toEqual([]);
    const borders = await field(page).evaluate((input) => getComputedStyle(input).borderTopWidth);
    expect(borders).not.toBe('0px');
  });

  test(`${address} prints its text and no controls`, async ({page}) => {
    await open(page, address);
    await page.emulateMedia({media: 'print'});
    await expect(page.getByRole('heading', {level: 1}).first()).toBeVisible();
    await expect(page.locator('.navbar')).toBeHidden();
    await expect(page.locator('.footer')).toBeHidden();
  });
}
