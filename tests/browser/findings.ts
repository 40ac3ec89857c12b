import axe from 'axe-core';

import type {Page} from '@playwright/test';

/** What changes with the colors of a page: contrast, and how links in text stand out. */
const COLORS = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe on a page, once its colours have come to rest.
 *
 * @param page - the open page
 * @param rules - `colors` asks only what colors decide, of a page that was asked all else before
 * @returns each violation with the element it is found on
 */
export async function findings(page: Page, rules: 'all' | 'colors' = 'all'): Promise<string[]> {
  await page.evaluate(async () => {
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({finished}) => finished));
  });
  // Once is enough for a page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const some = rules === 'colors' ? {runOnly: COLORS} : {};
  return page.evaluate(async (options) => {
    const here = globalThis as unknown as {axe: typeof axe};
    // Where elements stand that passed is of no use here, and takes time.
    const {violations} = await here.axe.run({
      ...options,
      resultTypes: ['violations'],
      selectors: false,
    });
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
  }, some);
}
