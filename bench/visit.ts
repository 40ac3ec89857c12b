import {asPhone} from './phone';
import {Traffic} from './traffic';

import type {Browser} from '@playwright/test';
import type {Loaded} from './traffic';

/** What one cold visit took; times in milliseconds from the start of the navigation. */
export interface Visit extends Loaded {
  /** The largest text is painted. */
  readable: number;
  /** Total blocking time: what tasks take beyond 50 ms each. */
  blocked: number;
}

/**
 * Opens a page, cold, and waits until nothing more comes.
 *
 * @param browser - the browser
 * @param address - the page's
 * @returns what it took
 */
export function visit(browser: Browser, address: string): Promise<Visit> {
  return asPhone(browser, 'emulated', async (page, session) => {
    const traffic = new Traffic(session);
    await page.goto(address, {waitUntil: 'load'});
    await traffic.idle();
    return {...traffic.loaded, ...(await page.evaluate(readTimes))};
  });
}

/** Runs in the page. */
function readTimes(): Promise<Pick<Visit, 'readable' | 'blocked'>> {
  const read = (type: string): Promise<PerformanceEntry[]> =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => {
        resolve(list.getEntries());
      });
      observer.observe({type, buffered: true});
      setTimeout(resolve, 500, []);
    });
  return Promise.all([read('largest-contentful-paint'), read('longtask')]).then(
    ([paints, tasks]) => ({
      readable: paints.at(-1)?.startTime ?? NaN,
      blocked: tasks.reduce((sum, {duration}) => sum + Math.max(0, duration - 50), 0),
    }),
  );
}
