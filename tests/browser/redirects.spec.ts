import path from 'node:path';

import {buildCopy, copySite} from '../site/siteCopy';
import {serveFolder} from './folderServer';
import {expect, test} from './test';

import type {FolderServer} from './folderServer';

const ORIGIN = 'docs/lectures/two-trusts/origin.mdx';

/** A later edition of the site: a page moved, a slide and a quotation renamed, a quotation taken back. */
const LATER = [
  {file: 'docs/transcripts/two-trusts.mdx', from: 'title:', to: 'slug: /words/\ntitle:'},
  {file: 'docusaurus.config.ts', from: '`/transcripts/${lecture}`', to: "'/words/'"},
  {file: ORIGIN, from: /model-workers-words/gu, to: 'talk-in-april'},
  {file: ORIGIN, from: 'id="temper-yourselves"', to: 'id="temper"'},
  {file: 'docs/sources/xi-2013-10-23.mdx', from: 'temper-yourselves', to: 'temper'},
  {
    file: 'docs/lectures/two-trusts/cadre-image.mdx',
    from: /<Quotation id="same-step-with-centre"[^>]*>(.*?)<\/Quotation>/u,
    to: '$1',
  },
  {
    file: 'permalinks.yml',
    from: /redirects: \{\}\s+withdrawn: \{\}/u,
    to: [
      'redirects:',
      '  /transcripts/two-trusts/: /words/',
      '  /s/model-workers-words/: /s/talk-in-april/',
      '  /q/temper-yourselves/: /q/temper/',
      'withdrawn:',
      '  /q/same-step-with-centre/: 通行提法，不是引文',
    ].join('\n'),
  },
];

let remove = async (): Promise<void> => Promise.resolve();
let server: FolderServer;

test.describe.configure({mode: 'default'});

test.beforeAll(async () => {
  test.setTimeout(900_000);
  const copy = await copySite('build-later-', LATER);
  remove = copy.remove;
  const {failed, output} = await buildCopy(copy.dir);
  expect(failed, output).toBe(false);
  server = await serveFolder(path.join(copy.dir, 'build'));
});

test.afterAll(async () => {
  await server.close();
  await remove();
});

for (const {from, to} of [
  {from: '/transcripts/two-trusts/', to: '/words/'},
  {from: '/transcripts/two-trusts', to: '/words/'},
  {from: '/transcripts/two-trusts/#L33', to: '/words/#L33'},
  {from: '/transcripts/two-trusts#L33', to: '/words/#L33'},
  {from: '/s/model-workers-words/', to: '/lectures/two-trusts/origin/#talk-in-april'},
  {from: '/s/model-workers-words', to: '/lectures/two-trusts/origin/#talk-in-april'},
  {
    from: '/lectures/two-trusts/origin/#model-workers-words',
    to: '/lectures/two-trusts/origin/#talk-in-april',
  },
  {
    from: '/lectures/two-trusts/origin#model-workers-words',
    to: '/lectures/two-trusts/origin/#talk-in-april',
  },
  {
    from: '/handouts/two-trusts/#model-workers-words',
    to: '/handouts/two-trusts/#talk-in-april',
  },
  {from: '/q/temper-yourselves/', to: '/q/temper/'},
  {from: '/q/temper-yourselves#cite', to: '/q/temper/#cite'},
  {
    from: '/lectures/two-trusts/origin/#temper-yourselves',
    to: '/lectures/two-trusts/origin/#temper',
  },
  {
    from: '/lectures/two-trusts/cadre-image/#same-step-with-centre',
    to: '/q/same-step-with-centre/',
  },
]) {
  test(`${from} leads to ${to}`, async ({page}) => {
    await page.goto(server.url + from);
    await expect(page).toHaveURL((url) => url.pathname.replace(/\/?$/u, '/') + url.hash === to);
    const {hash} = new URL(to, server.url);
    if (hash !== '') await expect(page.locator(hash)).toBeInViewport();
  });
}

test('an anchor that is gone leads on after navigation, too', async ({page}) => {
  await page.goto(`${server.url}/lectures/two-trusts/origin/`);
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
  await page.evaluate(() => {
    window.location.hash = '#model-workers-words';
  });
  await expect(page).toHaveURL(/#talk-in-april$/u);
  await expect(page.locator('#talk-in-april')).toBeInViewport();
});

test('files of a renamed quotation are served under both addresses', async ({request}) => {
  for (const name of ['json', 'bib', 'ris', 'png']) {
    const [former, redirect] = await Promise.all(
      ['temper-yourselves', 'temper'].map((id) =>
        request.get(`${server.url}/q/${id}/${id}.${name}`),
      ),
    );
    expect(former?.status()).toBe(200);
    expect(await former?.body()).toEqual(await redirect?.body());
  }
  const embed = await request.get(`${server.url}/embed/q/temper-yourselves/`);
  expect(await embed.text()).toContain('工会干部要努力把自己锤炼成');
});

test('a quotation that was taken back keeps a page that says so, and its files', async ({
  page,
  request,
}) => {
  await page.goto(`${server.url}/q/same-step-with-centre/`);
  await expect(page.getByRole('main')).toContainText('这条引文已撤下：通行提法，不是引文');
  for (const file of ['.json', '.bib', '.ris', '.png']) {
    const at = `${server.url}/q/same-step-with-centre/same-step-with-centre${file}`;
    expect((await request.get(at)).status()).toBe(200);
  }
  const embed = await request.get(`${server.url}/embed/q/same-step-with-centre/`);
  expect(await embed.text()).toContain('这条引文已撤下');
});
