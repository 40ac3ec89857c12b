import type {Browser, Page} from '@playwright/test';

import type {Picture, Rectangle} from './picture';

/** The day on all pictures, so that one drawn anew is the same. */
const DAY = new Date('2026-11-22T09:00:00+08:00');
/** The margins of a sheet, which a window has not. */
const SHEET = 'html {padding: 24px}';

/**
 * Draws a picture in the light theme, with nothing in motion.
 *
 * @param browser - the browser
 * @param site - the site's address without a closing slash
 * @param picture - what to show
 * @returns the PNG file; one device pixel for each CSS pixel where it is a whole window, else two
 */
export async function drawPicture(
  browser: Browser,
  site: string,
  picture: Picture,
): Promise<Uint8Array> {
  const {address, media = 'screen', whole = false, prepare, around, margin = 16} = picture;
  const {width = 1280, height = 900} = picture;
  const context = await browser.newContext({
    viewport: {width, height},
    deviceScaleFactor: whole ? 1 : 2,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(DAY);
  await page.emulateMedia({media});
  await page.goto(site + address, {waitUntil: 'networkidle'});
  // Some addresses lead to plain pages, which have no scripts to wait for.
  await page.waitForSelector('html:not([data-theme]), html[data-islands="ready"]');
  if (media === 'print') await page.addStyleTag({content: SHEET});
  await prepare?.(page);
  const clip = around && (await frame(page, around, margin, width));
  const png = await page.screenshot({animations: 'disabled', ...(clip && {clip})});
  await context.close();
  return png;
}

/** The rectangle around all that is named, with a margin, inside the window's width. */
async function frame(
  page: Page,
  around: readonly string[],
  margin: number,
  width: number,
): Promise<Rectangle> {
  const boxes: Rectangle[] = [];
  for (const selector of around) {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${page.url()} shows no ${selector}.`);
    boxes.push(box);
  }
  const left = Math.max(0, Math.min(...boxes.map(({x}) => x)) - margin);
  const top = Math.max(0, Math.min(...boxes.map(({y}) => y)) - margin);
  const right = Math.min(width, Math.max(...boxes.map((box) => box.x + box.width)) + margin);
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + margin;
  const whole = {x: Math.floor(left), y: Math.floor(top)};
  return {...whole, width: Math.ceil(right) - whole.x, height: Math.ceil(bottom) - whole.y};
}
