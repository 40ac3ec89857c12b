import {strToU8, zipSync} from 'fflate';

import {findings} from './findings';
import {open} from './open';
import {expect, test} from './test';

import type {Locator, Page} from '@playwright/test';

const SERVE = '要把竭诚为职工群众服务作为工会一切工作的出发点和落脚点';
const EXACT = `习近平2013年4月28日指出：“${SERVE}，全心全意为广大职工群众服务。”`;
const ABRIDGED = `“${SERVE}，认真倾听职工群众呼声。”`;
const VARIANT = '“工会干部要努力把自己锻炼成听党话、跟党走、职工群众信赖的‘娘家人’。”';
const UNKNOWN = '“这句话本站一定没有查到过。”';
const DRAFT = [EXACT, ABRIDGED, VARIANT, UNKNOWN].join('\n');

const field = (page: Page): Locator => page.getByRole('textbox', {name: '文稿'});
const said = (page: Page): Locator => page.getByRole('main').getByRole('status').first();
const entries = (page: Page): Locator =>
  page.getByRole('listitem').filter({has: page.getByText('出处')});

async function check(page: Page, draft: string): Promise<void> {
  await field(page).fill(draft);
  await page.getByRole('button', {name: '核对', exact: true}).click();
  await expect(page.getByText('核对完毕')).toBeVisible();
}

test('a draft is checked by keyboard: exact, abridged, changed, and not found', async ({page}) => {
  await open(page, '/check/');
  await field(page).focus();
  await page.keyboard.insertText(DRAFT);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText(
    '一致 1 处，节略 1 处，异文 1 处，引号内本站没有查到 1 处',
  );
  await expect(page.locator('#passage-1')).toContainText('习近平，2013年4月28日');
  await expect(page.locator('#passage-3 mark').first()).toBeVisible();
  await expect(page.getByRole('listitem').last()).toContainText('这句话本站一定没有查到过');

  const replace = page.locator('#passage-3').getByRole('button', {name: '换成刊出的文字'});
  await replace.focus();
  await page.keyboard.press('Enter');
  await expect(replace).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('ins')).toContainText('锤炼成听党话');
});

test('the corrected draft is copied with numbered references', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/check/');
  await check(page, DRAFT);
  await page.getByRole('button', {name: '全部换成刊出的文字'}).click();
  await page.getByRole('button', {name: '全部加上出处'}).click();
  await page.getByRole('button', {name: '复制改好的文稿'}).click();
  await expect(page.getByText('已复制。')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('全心全意为广大职工群众服务。”[1]');
  expect(text).toMatch(/参考文献\n\[1\] 习近平\. 在同全国劳动模范代表座谈时的讲话\[Z\]/u);
  expect(text).toContain('\n[2] ');
  await check(page, text);
  await expect(said(page)).toContainText('一致 3 处，节略 0 处，异文 0 处');
});

test('a speaker and a day that are named wrongly are pointed out', async ({page}) => {
  await open(page, '/check/');
  await check(page, `丁泽英2013年5月1日说：“${SERVE}。”`);
  await expect(page.locator('#passage-1')).toContainText('文中写的是丁泽英，本站所记是习近平');
  await expect(page.locator('#passage-1')).toContainText(
    '文中写的是2013年5月1日，本站所记是2013年4月28日',
  );
});

test('a document of Word is opened, a damaged one and a large one are not', async ({page}) => {
  await open(page, '/check/');
  const file = page.locator('input[type="file"]');
  const word = (body: string): Buffer =>
    Buffer.from(
      zipSync({
        '_rels/.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        'word/document.xml': strToU8(
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
        ),
      }),
    );
  const give = (name: string, buffer: Buffer): Promise<void> =>
    file.setInputFiles({name, mimeType: 'application/octet-stream', buffer});
  await give('a.docx', word(`<w:p><w:r><w:t>${EXACT}</w:t></w:r></w:p>`));
  await expect(said(page)).toContainText('一致 1 处');
  await give('b.docx', Buffer.from('no zip'));
  await expect(said(page)).toContainText('无法读出');
  await give('bomb.docx', word(' '.repeat(13 * 2 ** 20)));
  await expect(said(page)).toContainText('无法读出');
  await give('large.txt', Buffer.alloc(5 * 2 ** 20, 'a'));
  await expect(said(page)).toContainText('超过 4 MB');
});

test('a hostile draft is words, and the page goes on answering', async ({page}) => {
  await open(page, '/check/');
  const markup =
    '<img src=x onerror="document.title=1"><script>document.title=2</script>\u202E\uD800';
  const run = async (draft: string): Promise<void> => {
    await field(page).evaluate((element, text) => {
      (element as HTMLTextAreaElement).value = text;
    }, draft);
    await page.getByRole('button', {name: '核对', exact: true}).click();
  };
  // A phrase that many slides have, again and again, is the most work there is.
  const tedious = (times: number): string =>
    `${markup}“““${'职工群众，'.repeat(times)}”${'“'.repeat(20_000)}${EXACT}`;
  await run(tedious(150_000));
  await page.getByRole('button', {name: '停止'}).click();
  await expect(said(page)).toContainText('已停止');
  await run(tedious(2000));
  await expect(said(page)).toContainText('核对完毕：一致 1 处');
  await expect(page).toHaveTitle(/核对引文/u);
  await run('长'.repeat(1_000_001));
  await expect(said(page)).toContainText('超过 100 万字');
});

test('a draft leaves no trace: not in the address, not in storage, not after a reload', async ({
  page,
}) => {
  await open(page, '/check/');
  await check(page, DRAFT);
  expect(page.url()).not.toContain('?');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.reload();
  await expect(field(page)).toHaveValue('');
});

for (const width of [360, 1280]) {
  test(`the page has no barrier, ${width} pixels wide`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    await open(page, '/check/');
    await check(page, DRAFT);
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test.describe('without network', () => {
  test.use({serviceWorkers: 'allow'});
  test('drafts are checked all the same', async ({page, context}) => {
    await open(page, '/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await open(page, '/check/');
    await check(page, DRAFT);
    await expect(entries(page).first()).toBeVisible();
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({url}) => url)),
      );
      return all.flat().join('\n');
    });
    expect(decodeURIComponent(kept)).not.toContain('出发点');
  });
});
