import {readFileSync} from 'node:fs';

import {open} from './open';
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
    // What is folded away is not laid out, or was once: chance decides its size.
    if (element.closest('details:not([open]) > :not(summary)')) continue;
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
          // Where no picture is nothing is put in its place: a minifier writes transparent as 0 0.
          if (name.startsWith('background-position') && style.backgroundImage === 'none') continue;
          values.set(`${place}${pseudo} ${name}`, style.getPropertyValue(name));
        }
      }
    }
    return values;
  };
  const [style, ...others] = document.querySelectorAll('head > style');
  if (!style || others.length > 0 || style.textContent.length >= allRules.length) {
    return ['the page does not have its styles, or nothing was left out'];
  }
  const here = read();
  const own = style.textContent;
  style.textContent = allRules;
  const full = read();
  style.textContent = own;
  return [...full]
    .filter(([property, value]) => here.get(property) !== value)
    .map(([property, value]) => `${property}: ${here.get(property) ?? ''} / ${value}`)
    .slice(0, 20);
}

const differences = (page: Page): Promise<string[]> =>
  page.evaluate(compare, readFileSync('.docusaurus/islands/styles.css', 'utf8'));

const WIDTHS = [360, 1280];

for (const address of PAGES) {
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
    await expect(page.locator('#site-menu')).toBeVisible();
    expect(await differences(page)).toEqual([]);
  });
}
