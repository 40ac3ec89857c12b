import axe from 'axe-core';

import type {Page} from '@playwright/test';

/**
 * Runs axe on a page, once its colours have come to rest.
 *
 * @param page - the open page
 * @returns each violation with the element it is found on
 */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({finished}) => finished));
  });
  // Once is enough for a page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const here = globalThis as unknown as {axe: typeof axe};
    // Where elements stand that passed is of no use here, and takes time.
    const {violations} = await here.axe.run({resultTypes: ['violations'], selectors: false});
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
  });
}
