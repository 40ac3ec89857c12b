import {readFileSync} from 'node:fs';

import {open} from './open';
import {sites} from './sites';
import {expect, test} from './test';

import type {Page} from '@playwright/test';

// One page of each kind; in what state is said where the page has more than one.
const PAGES = [
  '/',
  '/lectures/two-trusts/origin/',
  '/transcripts/two-trusts/#L69',
  '/quotations/',
  '/q/temper-yourselves/',
  '/sources/xi-2013-10-23/',
  '/terms/',
  `/search/?q=${encodeURIComponent('职工之家')}`,
  '/no/such/page/',
];

/**
 * What looks otherwise with all the rules the site was written with. Runs in the
 * page; elements that stand alike are looked at once.
 */
function compare(allRules: string): string[] {
  const elements = new Map<string, Element>();
  for (const element of document.querySelectorAll('body, body *')) {
    const place = [element, element.parentElement, element.previousElementSibling]
      .map((one) => (one ? `${one.tagName}.${one.getAttribute('class') ?? ''}` : ''))
      .join(' < ');
    elements.set(place, element);
  }
  const read = (): Map<string, string> => {
    const values = new Map<string, string>();
    for (const [place, element] of elements) {
      for (const pseudo of ['', '::before', '::after']) {
        const style = getComputedStyle(element, pseudo || undefined);
        // A box that is not there has no look.
        if (pseudo !== '' && style.content === 'none') continue;
        for (const name of style) {
          if (name.startsWith('--')) continue;
          values.set(`${place}${pseudo} ${name}`, style.getPropertyValue(name));
        }
      }
    }
    return values;
  };
  const [first, late, ...others] = document.querySelectorAll('head > style');
  if (!first || !late || others.length > 0 || late.textContent.length >= allRules.length) {
    return ['the page does not have its first and its late styles, or nothing was left out'];
  }
  const here = read();
  const own = [first.textContent, late.textContent];
  [first.textContent, late.textContent] = ['', allRules];
  const full = read();
  [first.textContent = '', late.textContent = ''] = own;
  return [...full]
    .filter(([property, value]) => here.get(property) !== value)
    .map(([property, value]) => `${property}: ${here.get(property) ?? ''} / ${value}`)
    .slice(0, 20);
}

const differences = (page: Page): Promise<string[]> =>
  page.evaluate(compare, readFileSync('.docusaurus/weight/styles.css', 'utf8'));

/** What of a page at rest looks otherwise without the styles that come late. Runs in the page. */
function compareFirst(): string[] {
  const late = document.querySelector<HTMLStyleElement>('noscript > style');
  if (!late?.sheet) return ['the late styles are not in use'];
  const shown = [...document.querySelectorAll('body, body *')].filter(
    (element) => element.checkVisibility() && !element.closest('noscript'),
  );
  const read = (): string[][] =>
    shown.map((element) => {
      const style = getComputedStyle(element);
      return Array.from(style)
        .filter((name) => !name.startsWith('--'))
        .map((name) => `${name}: ${style.getPropertyValue(name)}`);
    });
  const whole = read();
  late.sheet.disabled = true;
  const first = read();
  late.sheet.disabled = false;
  return shown
    .flatMap((element, i) =>
      (whole[i] ?? [])
        .filter((value, j) => first[i]?.[j] !== value)
        .map((value) => `${element.tagName}.${element.className}: ${value}`),
    )
    .slice(0, 20);
}

const WIDTHS = [360, 1280];

for (const address of PAGES) {
  test(`${address} looks from the first as it does with all its styles`, async ({browser}) => {
    // Without scripts a page stays as it was built.
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    for (const width of WIDTHS) {
      await page.setViewportSize({width, height: 800});
      await page.goto(sites.root.url.slice(0, -1) + address);
      expect(await page.evaluate(compareFirst), `at ${width} px`).toEqual([]);
    }
    await context.close();
  });

  test(`${address} looks the same without the rules left out, in both themes and on paper`, async ({
    page,
  }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({width, height: 800});
      await page.emulateMedia({media: 'screen'});
      await open(page, address);
      await page.waitForLoadState('networkidle');
      for (const theme of ['light', 'dark']) {
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        expect(await differences(page), `${theme}, at ${width} px`).toEqual([]);
      }
      await page.emulateMedia({media: 'print'});
      expect(await differences(page), `on paper, at ${width} px`).toEqual([]);
    }
  });
}

for (const width of WIDTHS) {
  test(`what opens looks the same without the rules left out, at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await open(page, '/lectures/two-trusts/origin/#temper-yourselves');
    const quotation = page.locator('[data-quotation="temper-yourselves"]');
    await quotation.getByRole('link', {name: '习近平'}).focus();
    await expect(quotation.getByRole('tooltip')).toBeVisible();
    expect(await differences(page)).toEqual([]);
    // On a phone the preview lies over the menu's button.
    await page.keyboard.press('Escape');
    await quotation.getByRole('button', {name: '引文菜单'}).click();
    await expect(quotation.getByRole('link', {name: '引文页'})).toBeVisible();
    expect(await differences(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.navbar').getByRole('combobox').fill('娘家人');
    await expect(page.locator('.navbar').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await differences(page)).toEqual([]);
    await page.keyboard.press('Escape');
    if (width > 996) return;
    await page.getByRole('button', {name: '切换导航栏'}).click();
    await expect(page.locator('.navbar-sidebar')).toBeVisible();
    expect(await differences(page)).toEqual([]);
  });
}
