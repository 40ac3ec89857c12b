import axe from 'axe-core';

import type {Page} from '@playwright/test';
import type {RunOptions} from 'axe-core';

/**
 * Runs axe on a page as it stands.
 *
 * @param page - the open page
 * @returns each violation with the element it is found on
 */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return run(page, {});
}

/**
 * Looks once more at a page's contrast, which is all that its colours can change.
 *
 * @param page - the page, as `findings` has left it
 * @returns each violation with the element it is found on
 */
export function contrastFindings(page: Page): Promise<string[]> {
  return run(page, {runOnly: ['color-contrast', 'link-in-text-block']});
}

function run(page: Page, options: RunOptions): Promise<string[]> {
  // Where elements stand that passed is of no use here, and takes time.
  return page.evaluate(async (given) => {
    const here = globalThis as unknown as {axe: typeof axe};
    const {violations} = await here.axe.run({
      ...given,
      resultTypes: ['violations'],
      selectors: false,
    });
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
  }, options);
}
