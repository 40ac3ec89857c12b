import {chromium} from '@playwright/test';

import {findBrowser} from '../../scripts/browser';

import {open} from './open';
import {sites} from './sites';
import {expect, test} from './test';

import type {Locator} from '@playwright/test';

const ORIGIN = '/lectures/two-trusts/origin/';
const HANDOUT = '/handouts/two-trusts/';

const ruleOf = (element: Locator): Promise<string> =>
  element.evaluate((one) => getComputedStyle(one).borderLeftWidth);

test('the rule stands before quoted words alone where the lecturer’s own stand beside them', async ({
  page,
}) => {
  await page.goto(HANDOUT);
  for (const id of ['definition', 'same-step-with-centre', 'starting-point-again']) {
    const quotation = page.locator(`[data-quotation="${id}"]`);
    const line = page.getByRole('listitem').filter({has: quotation});
    expect(await ruleOf(line), id).toBe('0px');
    expect(await ruleOf(quotation.locator('> span').first()), id).toBe('2px');
  }
  const whole = page.locator('[data-quotation="temper-yourselves"]');
  expect(await ruleOf(page.getByRole('listitem').filter({has: whole}))).toBe('2px');
  expect(await ruleOf(whole.locator('> span').first())).toBe('0px');
});

test.describe('a status explains itself', () => {
  const EXPLAINED = [
    '在同全国劳动模范代表座谈时的讲话',
    '逐字比对',
    '中间有略去',
    '未见原始出处页面',
    '2026年11月22日',
  ];

  for (const way of ['hover', 'focus'] as const) {
    test(`on ${way}`, async ({page}) => {
      await open(page, ORIGIN);
      const quotation = page.locator('[data-quotation="home-and-family-2013"]');
      await expect(quotation.getByRole('tooltip')).toHaveCount(0);
      await quotation.getByRole('link', {name: /^校勘/u})[way]();
      const preview = quotation.getByRole('tooltip');
      await expect(preview).toBeVisible();
      await expect(preview).toContainText('编者于2026年11月22日查阅出处');
      await page.keyboard.press('Escape');
      await expect(preview).toBeHidden();
    });
  }

  test('by touch, with the source’s preview, without scripts', async ({browser}) => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      javaScriptEnabled: false,
      viewport: {width: 360, height: 740},
    });
    const page = await context.newPage();
    await page.goto(sites.root.url.slice(0, -1) + HANDOUT);
    for (const [id, expected] of [
      ['starting-point-again', [EXPLAINED[0], '未见原始出处页面', EXPLAINED[4]]],
      ['definition', ['讲稿自己的话']],
    ] as const) {
      const quotation = page.locator(`[data-quotation="${id}"]`);
      await quotation.getByRole('button', {name: /^说明/u}).tap();
      const preview = quotation.getByRole('tooltip');
      for (const words of expected) await expect(preview).toContainText(words ?? '');
      await expect(preview).toBeInViewport({ratio: 1});
      await page.keyboard.press('Escape');
      await expect(preview).toBeHidden();
    }
    await context.close();
  });
});

test('on a phone the lecture’s words begin in the upper half of the first screen', async ({
  page,
}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.goto(ORIGIN);
  const box = await page.locator('[data-quotation]').first().boundingBox();
  expect(box?.y).toBeLessThan(370);
  await expect(page.getByRole('button', {name: '目录'})).toBeVisible();
});

test('who has set type of twice the size gets a layout for it', async () => {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && {executablePath}),
    args: ['--no-sandbox', '--blink-settings=defaultFontSize=32'],
  });
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  for (const address of [ORIGIN, '/quotations/', '/', '/sources/xi-2013-04-28/']) {
    await page.goto(sites.root.url.slice(0, -1) + address);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, address).toBeLessThanOrEqual(1280);
  }
  await page.goto(sites.root.url.slice(0, -1) + ORIGIN);
  const characters = await page
    .locator('[data-quotation="temper-yourselves"]')
    .evaluate((words) => {
      const {width} = words.closest('li')?.getBoundingClientRect() ?? {width: 0};
      return width / parseFloat(getComputedStyle(words).fontSize);
    });
  expect(characters).toBeGreaterThan(20);
  await browser.close();
});

test.describe('on paper, without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('one chooses whether notes and codes are printed with the lecture', async ({page}) => {
    await page.goto(HANDOUT);
    const note = page.getByRole('note', {includeHidden: true}).first();
    const code = page.locator('[data-qr]').first();
    for (const [label, element, other] of [
      ['编者注', note, code],
      ['二维码', code, note],
    ] as const) {
      await page.emulateMedia({media: 'print'});
      await expect(element).toBeVisible();
      await page.emulateMedia({media: 'screen'});
      await page.getByRole('checkbox', {name: label}).uncheck();
      await page.emulateMedia({media: 'print'});
      await expect(element).toBeHidden();
      await expect(other).toBeVisible();
      await page.emulateMedia({media: 'screen'});
      await page.getByRole('checkbox', {name: label}).check();
    }
  });

  test('a handout ends with what the statuses mean and with the references', async ({page}) => {
    await page.goto(HANDOUT);
    await page.emulateMedia({media: 'print'});
    await expect(page.getByText('讲稿的文字出自刊出的文字，中间有略去。').last()).toBeVisible();
    const references = page.locator('section').last().getByRole('listitem');
    expect((await references.allTextContents()).join('\n')).toContain(
      '在同全国劳动模范代表座谈时的讲话',
    );
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });

  test('no page prints what only a screen can do', async ({page}) => {
    await page.emulateMedia({media: 'print'});
    await page.goto('/q/home-and-family-2013/');
    await expect(page.locator('#copy')).toBeHidden();
    await page.goto('/search/');
    await expect(page.getByRole('searchbox')).toBeHidden();
  });

  test('the copying part of a quotation’s page leaves no gap', async ({page}) => {
    await page.goto('/q/home-and-family-2013/');
    const code = await page.getByRole('img', {name: /二维码/u}).boundingBox();
    const heading = await page.locator('#copy').boundingBox();
    expect((code?.y ?? 0) - (heading?.y ?? 0)).toBeLessThan(80);
  });

  test('the search page says at its field what to do, and leads to the whole lecture', async ({
    page,
  }) => {
    await page.goto('/search/');
    const help = page.getByRole('complementary', {name: '检索说明'});
    await expect(help.locator('noscript div')).toBeInViewport();
    await help.getByRole('link', {name: '整篇阅读'}).first().click();
    await expect(page).toHaveURL(/\/handouts\/two-trusts\/$/u);
  });
});

test('a blank search page gives examples that find something, and then makes room', async ({
  page,
}) => {
  await open(page, '/search/');
  const help = page.getByRole('complementary', {name: '检索说明'});
  const links = help.getByRole('link');
  const examples = (
    await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  ).filter((href) => href.includes('?q='));
  expect(examples.length).toBeGreaterThan(1);
  for (const example of examples) {
    await open(page, example);
    await expect(page.getByRole('main').getByRole('status')).toContainText(/共 \d+ 处/u);
    await expect(help).toBeHidden();
  }
});

test('a mistyped address leads to a slide whatever its letters’ case, by title', async ({page}) => {
  await open(page, '/S/Meaning');
  await page.getByRole('link', {name: '第 3 张幻灯片'}).click();
  await expect(page).toHaveURL(/understanding\/#meaning$/u);
});

test('a mistyped address of a quotation leads to it first', async ({page}) => {
  await open(page, '/q/temper-yourselvs/');
  const near = page.locator('section', {hasText: '地址相近'}).getByRole('link');
  await expect(near.first()).toHaveAttribute('href', '/q/temper-yourselves/');
  await expect(near.first()).not.toContainText('/q/');
});

for (const id of ['definition', 'starting-point', 'six-mismatches']) {
  test(`the embedded quotation ${id} shows speaker, status and link in a narrow column`, async ({
    page,
  }) => {
    await page.goto(`/q/${id}/`);
    const {height} = (await (await page.request.get(`/q/${id}/oembed.json`)).json()) as {
      height: number;
    };
    await page.setViewportSize({width: 320, height});
    await page.goto(`/embed/q/${id}/`);
    for (const part of await page.locator('footer p').all()) {
      await expect(part).toBeInViewport({ratio: 1});
    }
    await expect(page.locator('blockquote')).toBeInViewport();
  });
}
