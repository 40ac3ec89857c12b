import {asPhone} from './phone';

import type {Browser, Page} from '@playwright/test';

/** How a person searches on a site. */
export interface SearchUi {
  /** Brings the page to where one can type. */
  open: (page: Page) => Promise<void>;
  /** A selector for the rows that show what was found. */
  result: string;
}

/** In quotation marks in the text, so that whoever cuts Chinese at punctuation alone finds it, too. */
const QUERY = '娘家人';

/**
 * Opens a page, cold, and searches as soon as that is possible.
 *
 * @param browser - the browser
 * @param address - the page's
 * @param ui - how one searches there
 * @returns when the first results were to be seen, in milliseconds from the start of the navigation
 */
export function firstResults(browser: Browser, address: string, ui: SearchUi): Promise<number> {
  return asPhone(browser, 'emulated', async (page) => {
    await page.goto(address, {waitUntil: 'commit'});
    await ui.open(page);
    await page.keyboard.insertText(QUERY);
    const seen = await page.waitForFunction(
      (result) =>
        Array.from(document.querySelectorAll(result)).some((row) => row.checkVisibility()) &&
        performance.now(),
      ui.result,
      {polling: 'raf'},
    );
    return Number(await seen.jsonValue());
  });
}

/** This site: the field is in the page, and what is typed while its script is still coming counts. */
export const ownSearch: SearchUi = {
  open: (page) => page.locator('[role="combobox"]:visible').first().focus(),
  result: '[role="option"], [role="listbox"] a',
};

/** search-local: its field forgets what is typed too early, so it gets the query as soon as it answers. */
export const stockSearch: SearchUi = {
  open: async (page) => {
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    await page.focus('.navbar__search-input');
    await page.waitForSelector('.navbar__search-input[aria-autocomplete]');
  },
  result: '.navbar [role="option"], .navbar [class*="suggestion_"]',
};

/** Starlight: a button, disabled until it answers, opens a dialog with the field. */
export const starlightSearch: SearchUi = {
  open: async (page) => {
    await page.click('button[data-open-modal]');
    await page.focus('.pagefind-ui__search-input');
  },
  result: '.pagefind-ui__result-link',
};

/** VitePress: a key opens a box with the field; pressed too early it does nothing, pressed again no harm. */
export const vitepressSearch: SearchUi = {
  open: async (page) => {
    const field = page.locator('.VPLocalSearchBox .search-input');
    while (!(await field.isVisible())) {
      await page.keyboard.press('Control+k');
      await page.waitForTimeout(50);
    }
    await field.focus();
  },
  result: '.VPLocalSearchBox .result',
};
