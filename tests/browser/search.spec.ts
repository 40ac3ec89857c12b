import {readFileSync, readdirSync} from 'node:fs';

import {expect, test} from './test';
import {normalizeText} from '../../src/search/normalize';
import {BORDER, unpackIndex} from '../../src/search/searchIndex';
import {random} from '../site/misremember';
import {findings} from './findings';
import {open} from './open';
import {sites} from './sites';

import type {PackedIndex} from '../../src/search/searchIndex';
import type {Page} from '@playwright/test';

const WORDS = ['娘家人', '职工之家', '新常态', '不相适应'];

const field = (page: Page) => page.locator('.navbar').getByRole('combobox', {name: '检索讲稿'});
const options = (page: Page) => page.locator('.navbar').getByRole('option');
/** What is marked on the page. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(CSS.highlights.get('search-hit') ?? [], (range) => (range as Range).toString()),
  );

/** Whether a reader can see what is marked. */
const isMarkShown = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    Array.from(CSS.highlights.get('search-hit') ?? []).every(
      (range) => (range as Range).getClientRects().length > 0,
    ),
  );

for (const site of [sites.root, sites.subpath]) {
  for (const word of WORDS) {
    test(`typing ${word} finds a page with these words, at ${site.url}`, async ({page}) => {
      await open(page, site.url);
      await field(page).fill(word);
      await options(page).first().click();
      await expect(page.locator('.theme-doc-markdown')).toContainText(word);
      await expect.poll(() => marked(page)).toEqual([word]);
    });
  }
}

test('a sample of phrases, drawn anew each time, is found by field and by result page, marked once and in view', async ({
  page,
}) => {
  test.slow();
  const seed = Number(process.env.SEED);
  console.log(`seed of the sample: ${seed} (SEED=${seed} draws it again)`);
  const next = random(seed);
  const name = readdirSync('build').find((file) => /^search-index\.json$/u.test(file)) ?? '';
  const index = unpackIndex(JSON.parse(readFileSync(`build/${name}`, 'utf8')) as PackedIndex);
  const texts = index.sections
    .flatMap(({text}) => text.split(BORDER))
    .filter((text) => normalizeText(text).length > 6);
  for (let i = 0; i < 15; i += 1) {
    const text = texts[Math.floor(next() * texts.length)] ?? '';
    const chars = Array.from(text);
    const length = [2, 3, 4, 6, 8, 16][Math.floor(next() * 6)] ?? 4;
    const from = Math.floor(next() * Math.max(1, chars.length - length));
    const query = chars.slice(from, from + length).join('');
    const wanted = normalizeText(query);
    if (wanted === '') continue;
    await test.step(`“${query}”`, async () => {
      await open(page, `/search/?q=${encodeURIComponent(query)}`);
      const row = page.getByRole('main').getByRole('listitem').first();
      await expect(row).toBeVisible();
      expect(normalizeText((await row.textContent()) ?? '')).toContain(wanted);

      await open(page, '/');
      await field(page).fill(query);
      await options(page).first().click();
      await expect.poll(async () => normalizeText((await marked(page)).join(''))).toBe(wanted);
      expect(new URL(page.url()).search).toBe('');
      const box = await page.evaluate(() => {
        const [range] = CSS.highlights.get('search-hit') ?? [];
        const {top, bottom} = (range as Range).getBoundingClientRect();
        return {top, bottom, height: window.innerHeight};
      });
      expect(box.top).toBeGreaterThan(60);
      expect(box.bottom).toBeLessThan(box.height);
    });
  }
});

for (const {what, query} of [
  {what: 'across bold', query: '工作方法，让职工群众真正感受'},
  {what: 'across items of a list', query: '深刻变化不相适应 工会组织体制'},
  {what: 'inside a quotation', query: '依靠职工群众开展工作，使工会'},
  {what: 'across two quotations', query: '痛苦的过程。新常态在经济领域'},
  {what: 'with a sign at the end of a part of the page', query: '7714—2015'},
  {what: 'that a line for paper has before', query: 'ON S'},
]) {
  test(`a phrase ${what} is marked whole, and Escape takes the mark away`, async ({page}) => {
    await open(page, '/');
    await field(page).fill(query);
    const first = options(page).first();
    await expect(first).toBeVisible();
    const isExact = !(await page.locator('.navbar').getByText('近似结果').isVisible());
    await first.click();
    if (isExact) {
      await expect
        .poll(async () => normalizeText((await marked(page)).join('')))
        .toBe(normalizeText(query));
      await expect.poll(() => isMarkShown(page)).toBe(true);
    } else {
      await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
    }
    await expect(page.getByText(/^已标出/u)).toBeAttached();
    await page.keyboard.press('Escape');
    await expect.poll(() => marked(page)).toEqual([]);
  });
}

for (const width of [360, 1280]) {
  test(`the field is a combobox that works by keyboard alone and passes axe, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 800});
    await open(page, '/lectures/two-trusts/');
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('娘家人');
    await expect(options(page).first()).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(options(page).first()).toBeHidden();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(({pathname}) => pathname !== '/lectures/two-trusts/');
    await expect.poll(() => marked(page)).toEqual(['娘家人']);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  test(`the result page passes axe, with rows and without, at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    for (const query of ['职工之家', '让职工真切感到工会是职工的家', '量子纠缠']) {
      await open(page, `/search/?q=${encodeURIComponent(query)}`);
      await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty();
      expect(await findings(page)).toEqual([]);
    }
  });
}

test('nothing is searched or moved while an input method composes', async ({page}) => {
  await open(page, '/');
  await field(page).focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'niang',
    selectionStart: 5,
    selectionEnd: 5,
  });
  await page.waitForTimeout(300);
  await expect(options(page)).toHaveCount(0);
  await session.send('Input.insertText', {text: '娘家人'});
  await expect(options(page).first()).toContainText('娘家人');
  expect(new URL(page.url()).pathname).toBe('/');
});

for (const {query, says} of [
  {query: '量子纠缠', says: '没有找到'},
  {query: '，。！', says: '只有标点无法检索'},
  {query: '😀', says: '只有标点无法检索'},
  {query: '<script>alert(1)</script>', says: '没有找到'},
  {query: '工会'.repeat(5000), says: '处'},
]) {
  test(`“${query.slice(0, 12)}” gets a Chinese answer and no error`, async ({page}) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await open(page, '/search/');
    await page.getByRole('main').getByLabel('检索讲稿').fill(query);
    await expect(page.getByRole('main').getByRole('status')).toContainText(says);
    expect(errors).toEqual([]);
  });
}

test('what is misremembered brings approximate results, called so', async ({page}) => {
  await open(page, `/search/?q=${encodeURIComponent('让职工真切感到工会是职工的家')}`);
  await expect(page.getByRole('heading', {name: '近似结果'})).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('职工之家');
});

test('traditional characters and Pinyin find the same', async ({page}) => {
  await open(page, `/search/?q=${encodeURIComponent('職工之家')}`);
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('职工之家');
  await open(page, '/search/?q=njr');
  await expect(page.getByRole('main').getByRole('status')).toContainText('按拼音检索“娘家人”');
});

test('what was published and the lecture leaves out is found on the quotation’s page', async ({
  page,
}) => {
  await open(page, '/');
  await field(page).fill('经风雨、见世面');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/q\/temper-yourselves\/$/u);
  await expect.poll(() => marked(page)).toEqual(['经风雨、见世面']);
});

test('results are counted and can be filtered by whose words they are and by quoted source', async ({
  page,
}) => {
  await open(page, `/search/?q=${encodeURIComponent('职工之家')}`);
  const main = page.getByRole('main');
  const rows = main.getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  await expect(main.getByRole('status')).toHaveText(`共 ${all} 处。`);
  await main.getByLabel('文字').selectOption({label: '编者'});
  const sources = await rows.count();
  expect(sources).toBeGreaterThan(0);
  expect(sources).toBeLessThan(all);
  await expect(main.getByRole('status')).toHaveText(`共 ${all} 处。显示 ${sources} 处。`);
  await main.getByLabel('文字').selectOption({label: '全部'});
  await main.getByLabel('引自').selectOption({label: '习近平，2013年4月28日'});
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('讲稿');
});

test('near matches in the lecture follow a hit elsewhere, called so', async ({page}) => {
  await open(page, `/search/?q=${encodeURIComponent('劳模')}`);
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText('讲稿里近似的');
  await expect(main.getByRole('heading', {name: '近似结果'})).toBeVisible();
  await expect(main.getByRole('listitem').filter({hasText: '讲稿（近似）'}).first()).toContainText(
    '劳动模范',
  );
});

test('an index that cannot be had is reported, and can be asked for again', async ({page}) => {
  let blocked = true;
  await page
    .context()
    .route('**/search-index.json', (route) => (blocked ? route.abort() : route.continue()));
  await open(page, `/search/?q=${encodeURIComponent('娘家人')}`);
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText('检索数据没有载入');
  blocked = false;
  await main.getByRole('button', {name: '再试一次'}).click();
  await expect(main.getByRole('listitem').first()).toContainText('娘家人');
});

test('what is typed before the page’s scripts answer is searched once they do', async ({page}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', {waitUntil: 'commit'});
  await field(page).click();
  await page.keyboard.type('娘家人');
  await expect(field(page)).toHaveValue('娘家人');
  release();
  await expect(options(page).first()).toContainText('娘家人');
});

test('the live preview says in Chinese that search works in the built site', async ({page}) => {
  await open(page, `${sites.preview.url}search/?q=${encodeURIComponent('娘家人')}`);
  await expect(page.getByRole('main')).toContainText('检索只在构建后的网站上可用');
});
