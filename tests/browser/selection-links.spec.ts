import {PNG} from 'pngjs';

import {addressesOf} from './addresses';
import {open} from './open';
import {sites} from './sites';
import {expect, test} from './test';

import type {Browser, Page, PageScreenshotOptions} from '@playwright/test';

type Clip = NonNullable<PageScreenshotOptions['clip']>;

/**
 * How many selections are drawn; `SELECTIONS=1000` is what a release is held to, and
 * tries each line and clause besides, of which otherwise half as many are drawn.
 */
const SELECTIONS = Number(process.env.SELECTIONS ?? 40);
const THOROUGH = SELECTIONS >= 1000;
/** So many of all selections may have no link of their own, and so many runs of a sample may fail by chance. */
const [TOLD, CHANCE] = [0.01, 0.01];
const SEED = Number(process.env.SEED ?? 1);
/** The pages of lectures; those that list them have nothing to link to. */
const PAGES = addressesOf('build').filter((address) =>
  /^\/(?:lectures|handouts)\/(?!page\/)[^/]+\//u.test(address),
);
/** How often the browser is given time before its marks are called wrong. */
const PATIENCE = 25;
const WIDE = 1280;
const NARROW = 360;

/** Words of the lecture on a page: the offsets of the first character, and the one behind the last. */
interface Selection {
  address: string;
  width: number;
  from: number;
  to: number;
}

/** A selection's link, and what the reader is told of it. */
interface Copied {
  link: string;
  told: string;
}

/** What became of a selection's link. */
type Outcome = 'exact' | 'told' | 'wrong';

/**
 * Hands the page's scripts a clipboard of its own, and lists the lecturer's words.
 * Runs in the page before all else.
 */
function prepare(): void {
  const shared = globalThis as unknown as Shared;
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      write: async ([item]: ClipboardItem[]) => {
        const blob = await item?.getType('text/plain');
        shared.copied = await blob?.text();
      },
    },
  });
  shared.characters = () => {
    const article = document.querySelector('.theme-doc-markdown') ?? document.body;
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const found: [Text, number][] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      if (node.parentElement?.closest('[data-voice], [popover], [aria-hidden="true"]')) continue;
      for (let offset = 0; offset < node.length; offset += 1) found.push([node, offset]);
    }
    return found;
  };
  shared.rangeOf = (from, to) => {
    const characters = shared.characters();
    const [first, last] = [characters[from], characters[to - 1]];
    if (!first || !last) throw new Error(`the page has no characters ${from} to ${to}`);
    const range = document.createRange();
    range.setStart(...first);
    range.setEnd(last[0], last[1] + 1);
    return range;
  };
}

/** What the functions that run in the page leave for each other. */
interface Shared {
  copied?: string | undefined;
  characters: () => [Text, number][];
  rangeOf: (from: number, to: number) => Range;
}

/** The page's words, with a line break before each block. */
function readCharacters(): string {
  const {characters} = globalThis as unknown as Shared;
  let block: Element | null | undefined;
  return characters()
    .map(([node, offset]) => {
      const own = node.parentElement?.closest('h1, h2, h3, p, li, td, th');
      const parted = block !== undefined && own !== block;
      block = own;
      return (parted ? '\n' : '') + node.data.charAt(offset);
    })
    .join('');
}

/** Selects words and copies their link as a reader does. */
async function copyLink(page: Page, {from, to}: Selection): Promise<Copied> {
  const toolbar = page.getByRole('toolbar', {name: '选中的文字'});
  await page.evaluate(
    ([first = 0, behind = 0]) => {
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange((globalThis as unknown as Shared).rangeOf(first, behind));
    },
    [from, to],
  );
  // The toolbar follows a selection that has come to rest, and says nothing of it at first.
  await toolbar.getByText('已复制').waitFor({state: 'detached'});
  await toolbar.getByRole('button', {name: '复制选文链接'}).dispatchEvent('click');
  await toolbar.getByText('已复制').waitFor();
  const told = (await toolbar.textContent()) ?? '';
  const link = await page.evaluate(() => (globalThis as unknown as Shared).copied ?? '');
  return {link, told: told.replace(/^复制选文链接复制选文与出处/u, '')};
}

/** The marks of the browser and of the test lie upon each other where they agree. */
const MARKS = `
  html { scroll-behavior: auto !important; }
  *, ::before, ::after { color: transparent !important; background: #fff !important; border-color: transparent !important; text-decoration: none !important; transition: none !important; }
  img, svg, nav, button, aside, footer, [data-voice] { visibility: hidden !important; }
  ::target-text { background: rgb(255 0 0 / 50%) !important; color: transparent !important; }
  ::highlight(wanted) { background: rgb(0 0 255 / 50%) !important; color: transparent !important; }
`;

/** Takes a picture of a part of the page; Chromium now and then cannot just behind a change of its size. */
async function capture(page: Page, clip: Clip): Promise<PNG> {
  for (let again = 0; ; again += 1) {
    try {
      return PNG.sync.read(await page.screenshot({fullPage: true, clip}));
    } catch (error) {
      if (again === PATIENCE || !String(error).includes('Unable to capture screenshot'))
        throw error;
    }
  }
}

/** Counts the pixels where only one of browser and test has marked the page, and all marked ones. */
async function compareMarks(
  page: Page,
  {from, to}: Selection,
): Promise<{marked: number; off: number}> {
  const clip = await page.evaluate(
    ([first, behind, marks]: [number, number, string]) => {
      const style = document.createElement('style');
      style.textContent = marks;
      document.head.append(style);
      const range = (globalThis as unknown as Shared).rangeOf(first, behind);
      CSS.highlights.set('wanted', new Highlight(range));
      const {top, bottom} = range.getBoundingClientRect();
      const {clientWidth, scrollHeight} = document.documentElement;
      const y = Math.max(0, top + scrollY - 200);
      return {
        x: 0,
        y,
        width: clientWidth,
        height: Math.min(bottom + scrollY + 200, scrollHeight) - y,
      };
    },
    [from, to, MARKS] as [number, number, string],
  );
  const {data} = await capture(page, clip);
  let [marked, off] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (green > 200) continue;
    marked += 1;
    // Only red: half of white and red; only blue likewise.
    if (green > 100 && Math.abs(red - blue) > 90) off += 1;
  }
  return {marked, off};
}

/** Follows a selection's link and looks at what the browser marks. */
async function judge(
  page: Page,
  selection: Selection,
  copied: Copied,
  turn: number,
): Promise<[Outcome, string]> {
  const {link, told} = copied;
  if (told !== '已复制选文链接') return ['told', `${told} ${decodeURIComponent(link)}`];
  const {address, width} = selection;
  const {hash} = new URL(link);
  await page.setViewportSize({width, height: 900});
  // Another address each time, so that the page is loaded anew.
  await page.goto(`${address}?${turn}${hash}`);
  await page.evaluate(prepare);
  let {marked, off} = await compareMarks(page, selection);
  for (let again = 0; again < PATIENCE && off > 0; again += 1) {
    // The browser looks for the words when it finds the time.
    await page.waitForTimeout(200);
    ({marked, off} = await compareMarks(page, selection));
  }
  return [
    marked > 0 && off === 0 ? 'exact' : 'wrong',
    `${off} of ${marked} pixels: ${address} at ${width} px ${decodeURIComponent(hash)}`,
  ];
}

test.describe('links of selected words', () => {
  test.beforeEach(async ({page}) => {
    await page.addInitScript(prepare);
  });

  /** Tries selections, in turn from each page, and holds the site to what it says of its links. */
  async function expectFound(
    page: Page,
    browser: Browser,
    selections: readonly Selection[],
    allowed = toldAtMost(selections.length),
  ): Promise<void> {
    test.setTimeout(300_000 + selections.length * 5000);
    // Scripts change no word of a page; without them it is there at once.
    const still = await browser.newContext({javaScriptEnabled: false, baseURL: sites.root.url});
    const other = await still.newPage();
    const outcomes: [Outcome, string][] = [];
    let judged: Promise<unknown> = Promise.resolve();
    for (const [turn, selection] of selections.entries()) {
      const {address, width} = selection;
      if (page.viewportSize()?.width !== width) await page.setViewportSize({width, height: 900});
      if (!page.url().endsWith(address)) await open(page, address);
      const copied = await copyLink(page, selection);
      // While one link is followed the next one is made.
      judged = judged.then(async () => outcomes.push(await judge(other, selection, copied, turn)));
    }
    await judged;
    await still.close();
    const those = (outcome: Outcome): string[] =>
      outcomes.filter(([one]) => one === outcome).map(([, what]) => what);
    test.info().annotations.push({
      type: 'links',
      description: `${those('exact').length} exact, ${those('told').length} told, ${those('wrong').length} wrong`,
    });
    // What the reader is not told must be so.
    expect(those('wrong'), `seed ${SEED}`).toEqual([]);
    expect(those('told').length, those('told').join('\n')).toBeLessThanOrEqual(allowed);
  }

  /** The words of each page, block by block. */
  async function readPages(page: Page): Promise<Map<string, string>> {
    const words = new Map<string, string>();
    for (const address of PAGES) {
      await open(page, address);
      words.set(address, await page.evaluate(readCharacters));
    }
    return words;
  }

  /** Offsets among the characters alone of what a pattern finds in blocks. */
  function stretches(text: string, pattern: RegExp): Pick<Selection, 'from' | 'to'>[] {
    return [...text.matchAll(pattern)].map(({0: found, index}) => {
      const from = index - (text.slice(0, index).match(/\n/gu)?.length ?? 0);
      return {from, to: from + found.length};
    });
  }

  for (const [what, pattern] of [
    ['line', /[^\s](?:[^\n]*[^\s])?/gu],
    ['clause', /[^\s，。；：、！？]+[，。；：、！？]?/gu],
  ] as const) {
    test(`each ${what} of the lecture is found again`, async ({page, browser}) => {
      // The handout has the same words once more.
      const pages = [...(await readPages(page))].filter(
        ([address]) => THOROUGH || address.startsWith('/lectures/'),
      );
      const selections = pages.flatMap(([address, text]) =>
        stretches(text, pattern).map((stretch, i) => ({
          address,
          width: i % 4 === 0 ? NARROW : WIDE,
          ...stretch,
        })),
      );
      await expectFound(page, browser, THOROUGH ? selections : drawFrom(selections));
    });
  }

  for (const [where, address, width, pattern] of [
    ['the sidebar', '/lectures/two-trusts/', WIDE, /进一步/gu],
    ['the folded contents', '/lectures/two-trusts/cadre-image/', NARROW, /作上\s*■ 工会/gu],
  ] as const) {
    test(`words that ${where} name as well are found in the lecture`, async ({page, browser}) => {
      await open(page, address);
      const text = await page.evaluate(readCharacters);
      const selections = stretches(text, pattern).map((stretch) => ({address, width, ...stretch}));
      expect(selections).not.toEqual([]);
      await expectFound(page, browser, selections, 0);
    });
  }

  test(`${SELECTIONS} selections drawn at random are found again`, async ({page, browser}) => {
    const random = generator(SEED);
    const words = await readPages(page);
    const drawn: Selection[] = [];
    while (drawn.length < SELECTIONS) {
      const address = PAGES[Math.floor(random() * PAGES.length)] ?? '';
      const text = (words.get(address) ?? '').replace(/\n/gu, '');
      const longest = [8, 40, 150, text.length][Math.floor(random() * 4)] ?? 8;
      let from = Math.floor(random() * text.length);
      let to = Math.min(text.length, from + 1 + Math.floor(random() * longest));
      // White space alone is no selection.
      if (text.slice(from, to).trim() === '') continue;
      while (/\s/u.test(text.charAt(from))) from += 1;
      while (/\s/u.test(text.charAt(to - 1))) to -= 1;
      drawn.push({address, width: drawn.length % 4 === 0 ? NARROW : WIDE, from, to});
    }
    drawn.sort(byPage);
    await expectFound(page, browser, drawn);
  });
});

/** Draws some of the selections, each as likely as any other. */
function drawFrom(selections: readonly Selection[]): Selection[] {
  const random = generator(SEED);
  return selections
    .map((selection) => ({selection, at: random()}))
    .sort((a, b) => a.at - b.at)
    .slice(0, SELECTIONS / 2)
    .map(({selection}) => selection)
    .sort(byPage);
}

/** So that few pages are opened. */
function byPage(a: Selection, b: Selection): number {
  return a.width - b.width || a.address.localeCompare(b.address);
}

/**
 * How many of some selections may be told to have no link of their own. A sample
 * where one in a hundred is may hold some more by chance: with 40 at most 2 (more in
 * 0.75 % of samples), with 20 at most 2, where 1 would be passed in 1.7 % of them.
 */
function toldAtMost(selections: number): number {
  if (THOROUGH) return Math.ceil(selections * TOLD);
  let told = 0;
  // The binomial distribution.
  let share = (1 - TOLD) ** selections;
  for (let sum = share; sum < 1 - CHANCE; sum += share) {
    told += 1;
    share *= (((selections - told + 1) / told) * TOLD) / (1 - TOLD);
  }
  return told;
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
