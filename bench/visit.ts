import type {Browser, CDPSession, Page} from '@playwright/test';

/** A site to visit, and how its search shows that it is there. */
export interface Site {
  name: string;
  address: string;
  search?: {
    field: string;
    /** There once the focused field answers. */
    ready: string;
    result: string;
  };
}

/** What one cold visit took; times in milliseconds from the start of the navigation. */
export interface Visit {
  requests: number;
  bytes: number;
  scriptBytes: number;
  /** The largest text is painted. */
  readable: number;
  /** Total blocking time: what tasks take beyond 50 ms each. */
  blocked: number;
}

/** A search on a page just opened; times as above. */
export interface Search {
  usable: number;
  results: number;
}

const QUERY = '娘家人';
/** The network is idle once nothing has been on its way for this long. */
const IDLE = 1500;

/** Opens a page as a phone does: 360 px, a processor four times slower, 1.6 Mbit/s, 150 ms. */
async function asPhone<T>(
  browser: Browser,
  run: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: {width: 360, height: 800},
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    return await run(page, session);
  } finally {
    await context.close();
  }
}

/**
 * Opens a page, cold, and waits until nothing more comes.
 *
 * @param browser - the browser
 * @param site - what to open
 * @returns what it took
 */
export function visit(browser: Browser, {address}: Site): Promise<Visit> {
  return asPhone(browser, async (page, session) => {
    const scripts = new Set<string>();
    const open = new Set<string>();
    let quietSince = Infinity;
    const total = {requests: 0, bytes: 0, scriptBytes: 0};
    session.on('Network.requestWillBeSent', ({requestId, request, type}) => {
      if (request.url.startsWith('data:')) return;
      total.requests += 1;
      open.add(requestId);
      if (type === 'Script' || request.url.endsWith('.js')) scripts.add(requestId);
    });
    const close = (requestId: string): void => {
      open.delete(requestId);
      quietSince = performance.now();
    };
    session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
      total.bytes += encodedDataLength;
      if (scripts.has(requestId)) total.scriptBytes += encodedDataLength;
      close(requestId);
    });
    session.on('Network.loadingFailed', ({requestId}) => {
      close(requestId);
    });
    await page.goto(address, {waitUntil: 'load'});
    while (open.size > 0 || performance.now() - quietSince < IDLE) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const times = await page.evaluate(readTimes);
    return {...total, ...times};
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

/**
 * Opens a page, cold, and searches as soon as its field answers.
 *
 * @param browser - the browser
 * @param site - what to open
 * @returns when the field answered, and when the first results stood there; undefined where there is no search
 */
export async function search(
  browser: Browser,
  {address, search}: Site,
): Promise<Search | undefined> {
  if (!search) return undefined;
  return asPhone(browser, async (page) => {
    const when = async (selector: string): Promise<number> => {
      const seen = await page.waitForFunction(
        (wanted) => (document.querySelector(wanted) ? performance.now() : 0),
        selector,
        {polling: 'raf'},
      );
      return seen.jsonValue();
    };
    await page.goto(address, {waitUntil: 'commit'});
    await when('html[data-has-hydrated="true"]');
    await page.focus(search.field);
    const usable = await when(search.ready);
    await page.keyboard.insertText(QUERY);
    return {usable, results: await when(search.result)};
  });
}
