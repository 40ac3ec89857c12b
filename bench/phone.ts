import {PHONE} from './line';

import type {Browser, CDPSession, Page} from '@playwright/test';

/** How much slower a phone's processor is. */
const SLOWER = 4;

/**
 * Opens a tab as a phone does, with nothing kept from before: 360 px, a slow
 * processor and, unless the server is slow by itself, a slow network.
 *
 * @param browser - the browser
 * @param network - who slows the network down: the browser's emulation, or the server
 * @param run - what is done there
 * @returns what `run` returns
 */
export async function asPhone<T>(
  browser: Browser,
  network: 'emulated' | 'served slowly',
  run: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: {width: 360, height: 800},
    locale: 'zh-CN',
    // A copy of the site for reading offline is no part of a visit.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (network === 'emulated') {
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: PHONE.latency,
        downloadThroughput: PHONE.bytesPerSecond,
        uploadThroughput: 750_000 / 8,
      });
    }
    await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
    return await run(page, session);
  } finally {
    await context.close();
  }
}
