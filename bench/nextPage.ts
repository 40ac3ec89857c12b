import {asPhone} from './phone';
import {Traffic} from './traffic';

import type {Browser, Locator, Page} from '@playwright/test';

/** A page to go to, and words at its beginning. */
export interface NextPage {
  address: string;
  words: string;
}

/** The pointer comes to a link in so many steps of 20 ms, and rests there before it presses. */
const STEPS = 15;
const REST = 200;

/**
 * Opens a page, cold, lets it come to rest and clicks the link to the next. The
 * server has to be slow by itself: the browser's emulation spares what is
 * prefetched by speculation rules.
 *
 * @param browser - the browser
 * @param address - the page's
 * @param next - where the link leads
 * @returns the time from the click until the words of the next page stand there, in milliseconds
 */
export function nextPage(browser: Browser, address: string, next: NextPage): Promise<number> {
  return asPhone(browser, 'served slowly', async (page, session) => {
    const traffic = new Traffic(session);
    await page.addInitScript(timeFromClick, next.words);
    await page.goto(address, {waitUntil: 'load'});
    await traffic.idle();
    const link = page.locator(`a[href="${next.address}"]:visible`).last();
    await link.scrollIntoViewIfNeeded();
    await traffic.idle();
    await clickAsPeopleDo(page, link);
    const taken = await page.waitForFunction(() => sessionStorage.getItem('taken'), undefined, {
      polling: 100,
    });
    return Number(await taken.jsonValue());
  });
}

async function clickAsPeopleDo(page: Page, link: Locator): Promise<void> {
  const box = await link.boundingBox();
  if (!box) throw new Error('the link to the next page is not to be seen');
  const from = {x: 180, y: 300};
  const to = {x: box.x + box.width / 2, y: box.y + box.height / 2};
  for (let step = 1; step <= STEPS; step += 1) {
    const share = step / STEPS;
    await page.mouse.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    await page.waitForTimeout(20);
  }
  await page.waitForTimeout(REST);
  await page.mouse.down();
  await page.waitForTimeout(60);
  await page.mouse.up();
}

/**
 * Runs in each page before all else. From a click on, looks in each frame whether
 * the words are in sight; the time is that of the frame after, when they are painted.
 */
function timeFromClick(words: string): void {
  const isInSight = (): boolean =>
    Array.from(document.querySelectorAll('main p, main li, body > p, body > li')).some(
      (element) => {
        const {top, bottom, height} = element.getBoundingClientRect();
        const isSeen = height > 0 && bottom > 0 && top < innerHeight;
        return isSeen && element.textContent.includes(words);
      },
    );
  const look = (): void => {
    requestAnimationFrame(() => {
      if (!isInSight()) {
        look();
        return;
      }
      requestAnimationFrame(() => {
        const now = performance.timeOrigin + performance.now();
        sessionStorage.setItem('taken', String(now - Number(sessionStorage.getItem('clicked'))));
      });
    });
  };
  addEventListener(
    'click',
    ({timeStamp}) => {
      sessionStorage.setItem('clicked', String(performance.timeOrigin + timeStamp));
      look();
    },
    {capture: true},
  );
  if (sessionStorage.getItem('clicked') !== null) look();
}
