import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';

import jsQR from 'jsqr';
import {PNG} from 'pngjs';

import {readTranscript} from '../../src/knowledge/transcript';
import {findings} from './findings';
import {open} from './open';
import {expect, test} from './test';

import type {Locator, Page} from '@playwright/test';
import type {AddressInfo} from 'node:net';

/** Where the built site says it is published. */
const SITE = 'http://localhost:3000';
const ORIGIN = '/lectures/two-trusts/origin/';
const TITLE = '践行“两个信赖”提升工会干部的素质能力';
const WORDS =
  '要顺应时代要求、适应社会变化，善于创造科学有效的工作方法，让职工群众真正感受到工会是“职工之家”，工会干部是最可信赖的“娘家人”。';
/** The lecture has the second half in bold. */
const BOLD = WORDS.slice(WORDS.indexOf('让职工'));
const ADDRESS = `${SITE}/q/home-and-family-2013/`;
const REFERENCE = `丁泽英. ${TITLE}[EB/OL]. 第 5 张[2031-05-06]. ${ADDRESS}.`;
const SPEAKER = '——习近平，2013年4月28日（据网络转载文本核对，未见原始出处页面）';
const QUOTED = `${WORDS}\n${SPEAKER}\n${REFERENCE}`;

test.use({permissions: ['clipboard-read', 'clipboard-write']});

test.beforeEach(async ({page}) => {
  await page.clock.setFixedTime(new Date('2031-05-06T12:00:00'));
});

/**
 * Reads the clipboard. What a reader copies before the page's script has come is copied
 * again by it: who has just copied polls. An item that is being replaced while it is read, as by a copy
 * that has just been made, is read anew.
 */
const clipboard = (page: Page, type = 'text/plain'): Promise<string> =>
  page.evaluate(async (wanted) => {
    for (;;) {
      try {
        const [item] = await navigator.clipboard.read();
        return item ? await (await item.getType(wanted)).text() : '';
      } catch (error) {
        // Chromium: “Clipboard data has changed”.
        if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      }
    }
  }, type);

/** Opens a menu, copies, and waits until the page says so. */
async function copyFrom(menu: Locator, label: string): Promise<void> {
  await menu.getByRole('button', {name: label, exact: true}).click();
  await expect(menu.getByRole('status')).toHaveText(`已${label}`);
}

async function openMenu(page: Page, id: string): Promise<Locator> {
  await page.locator(`[popovertarget="menu-of-${id}"]`).click();
  const menu = page.locator(`#menu-of-${id}`);
  await expect(menu.getByRole('button').first()).toBeVisible();
  return menu;
}

for (const width of [360, 1280]) {
  test(`a quotation is copied in every form, right to the character, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 800});
    await open(page, ORIGIN);
    const menu = await openMenu(page, 'home-and-family-2013');
    expect(await findings(page)).toEqual([]);

    await copyFrom(menu, '复制链接');
    expect(await clipboard(page)).toBe(ADDRESS);

    await copyFrom(menu, '复制文字与出处（GB/T 7714）');
    expect(await clipboard(page)).toBe(QUOTED);

    await copyFrom(menu, '复制为富文本（Word、WPS、邮件）');
    expect(await clipboard(page)).toBe(QUOTED);
    const html = await clipboard(page, 'text/html');
    expect(html).toContain(
      `<blockquote cite="${ADDRESS}"><p>${WORDS.replace(BOLD, `<strong>${BOLD}</strong>`)}</p></blockquote>`,
    );
    expect(html).toContain(`<a href="${ADDRESS}">${ADDRESS}</a>`);

    await copyFrom(menu, '复制为 Markdown');
    expect(await clipboard(page)).toBe(
      `> ${WORDS.replace(BOLD, `**${BOLD}**`)}\n>\n> ${SPEAKER}\n\n丁泽英. ${TITLE}\\[EB/OL\\]. 第 5 张\\[2031-05-06\\]. <${ADDRESS}>.`,
    );

    await copyFrom(menu, '复制为 BibTeX');
    const entry = await clipboard(page);
    expect(entry).toContain(`title = {{${TITLE}（第 5 张，${WORDS.slice(0, 16)}……）}}`);
    expect(entry).toContain(`abstract = {${WORDS}}`);
    expect(entry).toContain(`url = {${ADDRESS}}`);
    expect(entry).toContain(SPEAKER);

    await copyFrom(menu, '复制嵌入代码');
    expect(await clipboard(page)).toContain(`<iframe src="${SITE}/embed/q/home-and-family-2013/"`);
  });
}

test('rich text, pasted into an editor, keeps its link and its quotation', async ({page}) => {
  await open(page, '/q/home-and-family-2013/');
  await page.locator('#copy').scrollIntoViewIfNeeded();
  await page.getByRole('button', {name: '复制为富文本（Word、WPS、邮件）'}).click();
  await expect(page.getByText('已复制为富文本')).toBeVisible();
  await page.setContent('<html lang="zh"><body><div contenteditable="true">　</div></body></html>');
  const editor = page.locator('[contenteditable]');
  await editor.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await expect(editor.locator('blockquote')).toHaveText(WORDS);
  await expect(editor.getByRole('link')).toHaveAttribute('href', ADDRESS);
  await expect(editor).toContainText(REFERENCE);
});

test('a list that is one quotation is copied item by item', async ({page}) => {
  await open(page, ORIGIN);
  await copyFrom(await openMenu(page, 'six-mismatches'), '复制文字与出处（GB/T 7714）');
  const lines = (await clipboard(page)).split('\n');
  expect(lines).toHaveLength(8);
  expect(lines[0]).toBe('工会组建工作与企业快速发展、组织形式多样化的特点不相适应');
  expect(lines[6]).toMatch(/^——/u);
});

test('every slide of the lecture is copied with the transcript’s words and its short address', async ({
  page,
}) => {
  await open(page, '/handouts/two-trusts/');
  const spoken = new Set(
    readTranscript(readFileSync('transcripts/two-trusts.md', 'utf8')).map(({text}) => text),
  );
  const ids = await page
    .locator('.heading-menu')
    .evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('popovertarget')?.replace('menu-of-', '') ?? ''),
    );
  expect(ids).toHaveLength(16);
  const copied: string[] = [];
  for (const id of ids) {
    const menu = await openMenu(page, id);
    await copyFrom(menu, '复制链接');
    expect(await clipboard(page)).toBe(`${SITE}/s/${id}/`);
    await copyFrom(menu, '复制文字与出处（GB/T 7714）');
    const lines = (await clipboard(page)).split('\n');
    expect(lines.pop()).toMatch(/\[EB\/OL\]\. 第 \d+ 张\[2031-05-06\]\. /u);
    const words = lines.filter((line) => !/^“.+”：/u.test(line) || spoken.has(line));
    expect(words.filter((line) => !spoken.has(line))).toEqual([]);
    copied.push(...words);
    await page.keyboard.press('Escape');
  }
  // All but the titles of parts above a page's first slide.
  expect(copied.length).toBeGreaterThan(45);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  for (const address of [ORIGIN, '/handouts/two-trusts/', '/transcripts/two-trusts/']) {
    test(`the lecturer’s words alone are copied from ${address}`, async ({page}) => {
      const spoken = readTranscript(readFileSync('transcripts/two-trusts.md', 'utf8')).map(
        ({text}) => text,
      );
      await page.goto(address);
      await page.evaluate(() => {
        document
          .getSelection()
          ?.selectAllChildren(document.querySelector('.theme-doc-markdown') ?? document.body);
      });
      await page.keyboard.press('Control+c');
      const lines = (await clipboard(page)).split('\n').filter((line) => line.trim() !== '');
      expect(lines.length).toBeGreaterThan(10);
      // Two quotations in one line stand one below the other.
      const others = lines.filter((line) => !spoken.some((text) => text.includes(line.trim())));
      expect(others).toEqual(address.startsWith('/transcripts/') ? ['讲稿原文'] : []);
    });
  }
});

test('a heading of another page is copied as a link with its name', async ({page}) => {
  await open(page, '/sources/xi-2013-04-28/');
  const menu = await openMenu(page, 'cited-by');
  const address = `${SITE}/sources/xi-2013-04-28/#cited-by`;
  await copyFrom(menu, '复制链接');
  expect(await clipboard(page)).toBe(address);
  await copyFrom(menu, '复制为 Markdown 链接');
  expect(await clipboard(page)).toBe(`[被引用](<${address}>)`);
  await copyFrom(menu, '复制为富文本链接');
  expect(await clipboard(page, 'text/html')).toContain(`<a href="${address}">被引用</a>`);
});

test('the menu works by keyboard alone', async ({page}) => {
  await open(page, ORIGIN);
  const button = page.locator('[popovertarget="menu-of-home-and-family-2013"]');
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.locator('#menu-of-home-and-family-2013');
  await expect(menu.getByRole('button').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('button', {name: '复制链接'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('status')).toHaveText('已复制链接');
  expect(await clipboard(page)).toBe(ADDRESS);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test('where the browser withholds the clipboard, the older way is taken; where it refuses both, the text is shown', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
  });
  await open(page, ORIGIN);
  const menu = await openMenu(page, 'home-and-family-2013');
  await copyFrom(menu, '复制文字与出处（GB/T 7714）');
  await page.evaluate(() => {
    Object.assign(document, {execCommand: () => false});
  });
  await menu.getByRole('button', {name: '复制链接'}).click();
  await expect(menu.getByRole('textbox', {name: '要复制的文字'})).toHaveValue(ADDRESS);
  await expect(menu.getByRole('status')).toContainText('浏览器不允许复制');
});

/** Selects words of a page as a reader does, from one place to another. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([start = '', end = '']) => {
      const article = document.querySelector('.theme-doc-markdown');
      const walker = document.createTreeWalker(article ?? document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (range.collapsed && text.includes(start)) range.setStart(node, text.indexOf(start));
        if (text.includes(end)) {
          range.setEnd(node, text.indexOf(end) + end.length);
          break;
        }
      }
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    },
    [from, to],
  );
}

test('what is copied by keyboard is the lecturer’s words alone, with their lists', async ({
  page,
}) => {
  await open(page, ORIGIN);
  await page.locator('.theme-doc-markdown').evaluate((article) => {
    article.insertAdjacentHTML(
      'afterbegin',
      '<div id="lists"><ol start="3"><li>甲条总纲<ul><li>甲一</li><li>甲二</li></ul></li><li>乙条</li></ol></div>',
    );
  });
  await select(page, '甲条总纲', '乙条');
  await expect(page.getByRole('toolbar', {name: '选中的文字'})).toBeVisible();
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboard(page)).toBe('3. 甲条总纲\n　甲一\n　甲二\n4. 乙条');
  expect(await clipboard(page, 'text/html')).toContain(
    '<ol start="3"><li>甲条总纲<ul><li>甲一</li><li>甲二</li></ul></li><li>乙条</li></ol>',
  );

  await page.locator('#lists').evaluate((lists) => {
    lists.innerHTML =
      '<ul><li>丙条<ol><li value="7">丙<strong>一</strong></li><li>丙二<ul><li>深处</li></ul></li></ol></li></ul>' +
      '<ol reversed><li>其二</li><li>其一</li></ol>';
  });
  await select(page, '丙条', '其一');
  await page.keyboard.press('Control+c');
  await expect
    .poll(() => clipboard(page))
    .toBe('丙条\n　7. 丙一\n　8. 丙二\n　　深处\n2. 其二\n1. 其一');
  await select(page, '深处', '其二');
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboard(page)).toBe('深处\n2. 其二');

  await select(page, '工会干部特别是领导干部', '锤炼成');
  await page.keyboard.press('Control+c');
  const copied = await clipboard(page);
  expect(copied).toContain('工会干部特别是领导干部');
  expect(copied).not.toMatch(/[⋯＝≠？]|习近平，2013年|第 \d+ 张|原文|编者/u);

  await select(page, '幻灯片在“要顺应”', '前引号');
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboard(page)).toMatch(/^编者注：幻灯片在“要顺应”/u);
});

test('a table and bold words are copied as such', async ({page}) => {
  await open(page, ORIGIN);
  await page.locator('.theme-doc-markdown').evaluate((article) => {
    article.insertAdjacentHTML(
      'afterbegin',
      '<div><p>表前<strong>重点</strong> <em>字</em></p><table><thead><tr><th>年份</th><th>人数</th></tr></thead>' +
        '<tbody><tr><td>甲年</td><td><strong>一万</strong>人</td></tr><tr><td>乙年</td><td><p>二万</p><p>余</p></td></tr></tbody></table><p>表后</p></div>',
    );
  });
  await select(page, '表前', '表后');
  await page.keyboard.press('Control+c');
  await expect
    .poll(() => clipboard(page))
    .toBe('表前重点 字\n年份\t人数\n甲年\t一万人\n乙年\t二万 余\n表后');
  expect(await clipboard(page, 'text/html')).toContain(
    '<p>表前<strong>重点</strong> 字</p><table><tbody><tr><th>年份</th><th>人数</th></tr><tr><td>甲年</td><td><strong>一万</strong>人</td></tr>',
  );
  // A part of a table keeps its columns; one cell is its words.
  await select(page, '人数', '甲年');
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboard(page)).toBe('\t人数\n甲年\t');
  await select(page, '甲年', '甲年');
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboard(page)).toBe('甲年');
});

test('a slide with bold words is copied with them as Markdown and rich text', async ({page}) => {
  await open(page, ORIGIN);
  await page
    .locator('.theme-doc-markdown :is(li, p)', {hasText: '为基层工会提供的指导服务保障'})
    .last()
    .evaluate((line) => {
      line.innerHTML = '<strong>要加快</strong>推进';
    });
  const menu = await openMenu(page, 'grassroots-opinion');
  await copyFrom(menu, '复制为 Markdown');
  expect(await clipboard(page)).toContain('**要加快**推进');
  await copyFrom(menu, '复制为富文本（Word、WPS、邮件）');
  expect(await clipboard(page, 'text/html')).toContain('<strong>要加快</strong>推进');
});

test('the very first copy of the very first selection is the lecturer’s words', async ({page}) => {
  // The script comes late: only once the copy has been made.
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await open(page, ORIGIN);
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  release();
  await expect.poll(() => clipboard(page)).toMatch(/^（一）“两个信赖”的提出\n/u);
  expect(await clipboard(page)).not.toMatch(/[⋯＝≠？]|第 \d+ 张|原文第|编者/u);
});

test('a transcript is copied as its lines, without their numbers and the editor’s note', async ({
  page,
}) => {
  const spoken = readTranscript(readFileSync('transcripts/two-trusts.md', 'utf8')).map(
    ({text}) => text,
  );
  await open(page, '/transcripts/two-trusts/');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboard(page)).toContain(spoken[0] ?? '');
  const [title, ...lines] = (await clipboard(page)).split('\n');
  expect(title).toBe('讲稿原文');
  expect(lines).toEqual(spoken.filter((text) => text !== ''));
});

test('what is copied of a quotation’s page has no words of buttons', async ({page}) => {
  await open(page, '/q/home-and-family-2013/');
  await page.locator('#copy').scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', {name: '复制为 BibTeX'})).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const copied = await clipboard(page);
  expect(copied).toContain(WORDS);
  expect(copied).not.toMatch(/复制为|复制链接|复制嵌入代码/u);
});

for (const width of [360, 1280]) {
  test(`a source’s preview leaves the status and the menu free at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await open(page, ORIGIN);
    for (const quotation of await page.locator('[data-quotation]:has([role="tooltip"])').all()) {
      await quotation.getByRole('link').first().focus();
      const preview = quotation.getByRole('tooltip');
      await expect(preview).toBeVisible();
      const box = await preview.boundingBox();
      for (const other of [
        quotation.getByRole('link', {name: /^校勘/u}),
        quotation.getByRole('button', {name: '引文菜单'}),
      ]) {
        const place = await other.boundingBox();
        expect((place?.y ?? 0) + 1).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
      }
      const {x = 0, width: wide = 0} = box ?? {};
      expect(x + wide).toBeLessThanOrEqual(width);
    }
  });
}

test('a selection that reaches beyond the lecture is copied as the words in it', async ({page}) => {
  await open(page, ORIGIN);
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', {name: '选中的文字'})).toBeVisible();
  await page.keyboard.press('Control+c');
  const lines = (await clipboard(page)).split('\n');
  expect(lines[0]).toBe('（一）“两个信赖”的提出');
  expect(lines.at(-1)).toMatch(/^为基层工会提供的指导服务保障/u);
  // What is searched for is copied from its field as ever.
  const field = page.locator('.navbar').getByRole('combobox');
  await field.fill('娘家人');
  await field.press('Control+a');
  await field.press('Control+c');
  expect(await clipboard(page)).toBe('娘家人');
});

test('a selection across slides cites the range and names whose words it holds', async ({page}) => {
  await open(page, ORIGIN);
  await select(page, '善于创造科学有效', '更多到职工群众中去');
  const toolbar = page.getByRole('toolbar', {name: '选中的文字'});
  await toolbar.getByRole('button', {name: '复制选文与出处'}).click();
  await expect(toolbar).toContainText('已复制选文与出处');
  const copied = await clipboard(page);
  expect(copied).toMatch(/“要顺应时代要求、适应社会……”：习近平，2013年4月28日/u);
  expect(copied).toMatch(/第 5—7 张/u);
});

for (const width of [360, 1280]) {
  test(`selected words give a link that finds them again, and their reference, at ${width} px`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({width, height: 800});
    await open(page, ORIGIN);
    await select(page, '为基层工会提供', '面临的繁重任务');
    const toolbar = page.getByRole('toolbar', {name: '选中的文字'});
    await expect(toolbar).toBeVisible();
    await expect(toolbar.getByRole('button').first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(toolbar.getByRole('button', {name: '复制选文链接'})).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(toolbar).toContainText('已复制选文链接');
    const link = await clipboard(page);
    expect(link).toMatch(
      /^http:\/\/localhost:3000\/lectures\/two-trusts\/origin\/#grassroots-opinion:~:text=/u,
    );
    expect(decodeURIComponent(link)).toContain('为基层工会提供');

    await toolbar.getByRole('button', {name: '复制选文与出处'}).click();
    await expect(toolbar).toContainText('已复制选文与出处');
    const copied = await clipboard(page);
    expect(copied.split('\n')[0]).toBe('为基层工会提供的指导服务保障与基层工会面临的繁重任务');
    expect(copied).toContain(`第 8 张[2031-05-06]. ${SITE}/s/grassroots-opinion/.`);
    await page.keyboard.press('Escape');
    await expect(toolbar).toBeHidden();

    const other = await context.newPage();
    await other.setViewportSize({width, height: 800});
    await open(other, link.replace(SITE, new URL(page.url()).origin));
    await expect(other.getByText('为基层工会提供的指导服务保障')).toBeInViewport();
  });
}

/** Reads a QR code off the screen with a decoder of another author. */
async function decode(code: Locator): Promise<string | undefined> {
  await code.scrollIntoViewIfNeeded();
  const {data, width, height} = PNG.sync.read(await code.screenshot({scale: 'css'}));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

test('the code in a menu leads to the short address, in the dark as well', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await open(page, ORIGIN);
  const quotation = await openMenu(page, 'home-and-family-2013');
  expect(await decode(quotation.getByRole('img'))).toBe(ADDRESS);
  await page.keyboard.press('Escape');
  const slide = await openMenu(page, 'grassroots-opinion');
  expect(await decode(slide.getByRole('img'))).toBe(`${SITE}/s/grassroots-opinion/`);
});

test('on paper each slide’s heading has the code of its short address beside it', async ({
  page,
}) => {
  await page.setViewportSize({width: 794, height: 1123});
  await open(page, '/handouts/two-trusts/');
  await page.emulateMedia({media: 'print'});
  const codes = page.getByRole('img', {name: /^二维码：/u});
  await expect(codes).toHaveCount(16);
  for (const code of await codes.all()) {
    const [, address = ''] = ((await code.getAttribute('aria-label')) ?? '').split('：');
    expect(address).toMatch(/^http:\/\/localhost:3000\/s\/[a-z-]+\/$/u);
    expect(await decode(code)).toBe(address);
  }
});

test('a short address leads to its slide, a quotation’s page names what it can be embedded as', async ({
  page,
  request,
  context,
}) => {
  await page.goto('/s/grassroots-opinion');
  await expect(page).toHaveURL(/\/lectures\/two-trusts\/origin\/#grassroots-opinion$/u);
  await expect(page.locator('#grassroots-opinion')).toBeInViewport();

  await open(page, '/q/definition/');
  const oembed = page.locator('link[type="application/json+oembed"]');
  const address = new URL((await oembed.getAttribute('href')) ?? '').pathname;
  const description = (await (await request.get(address)).json()) as {html: string};
  const body = description.html.replaceAll(SITE, new URL(page.url()).origin);
  // Another site, as far as the browser can tell; a made-up one it would not let look at this machine.
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="zh">${body}</html>`);
  }).listen(0);
  await once(server, 'listening');
  const elsewhere = await context.newPage();
  await elsewhere.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const frame = elsewhere.frameLocator('iframe');
  await expect(frame.getByText('职工群众真正信赖的“职工之家”')).toBeVisible();
  const overflow = await frame
    .locator('html')
    .evaluate((html) => html.scrollHeight - html.clientHeight);
  expect(overflow).toBeLessThanOrEqual(0);
  server.close();
});
