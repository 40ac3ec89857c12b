import {readdirSync} from 'node:fs';

import {test as base} from '@playwright/test';

import {open} from './open';
import {sites} from './sites';
import {expect, test} from './test';
const built = readdirSync('build', {recursive: true, encoding: 'utf8'}).map((file) =>
  file.replaceAll('\\', '/'),
);
const one = (pattern: RegExp): string => built.find((file) => pattern.test(file)) ?? 'missing';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const KINDS = [
  {kind: 'a page', file: '', type: 'text/html; charset=utf-8'},
  {kind: 'a page below', file: 'q/definition/', type: 'text/html; charset=utf-8'},
  {
    kind: 'a script',
    file: one(/^assets\/js\/main.*\.js$/u),
    type: 'application/javascript; charset=utf-8',
    cache: IMMUTABLE,
  },
  {
    kind: 'the search index',
    file: 'search-index.json',
    type: 'application/json; charset=utf-8',
  },
  {kind: 'an export', file: 'exports/sources.bib', type: 'application/x-bibtex; charset=utf-8'},
  {
    kind: 'an export in RIS',
    file: 'exports/sources.ris',
    type: 'application/x-research-info-systems; charset=utf-8',
  },
  {kind: 'a picture', file: 'img/favicon.svg', type: 'image/svg+xml; charset=utf-8'},
  {kind: 'the sitemap', file: 'sitemap.xml', type: 'text/xml; charset=utf-8'},
  {kind: 'an unknown address', file: 'no/such/', type: 'text/html; charset=utf-8', status: 404},
  {kind: 'a missing script', file: 'assets/no.js', type: 'text/html; charset=utf-8', status: 404},
];

for (const site of [sites.root, sites.subpath]) {
  for (const {kind, file, type, cache = 'no-cache', status = 200} of KINDS) {
    // Below another base the scripts and the index have other hashes.
    if (site === sites.subpath && cache === IMMUTABLE) continue;

    test(`nginx sends the right headers with ${kind}, at ${site.url}`, async ({request}) => {
      const response = await request.get(site.url + file, {headers: {'Accept-Encoding': 'gzip'}});
      const headers = response.headers();
      expect(response.status()).toBe(status);
      expect(headers['content-type']).toBe(type);
      expect(headers['cache-control']).toBe(cache);
      expect(headers['content-encoding']).toBe('gzip');
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['permissions-policy']).toContain('camera=()');
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/u);
      expect(policy).not.toMatch(/script-src[^;]*unsafe/u);
      expect(policy).toContain("frame-ancestors 'none'");
    });
  }
}

test('the file for other hosts is not served', async ({request}) => {
  expect((await request.get('/_headers')).status()).toBe(404);
});

test('an address without its closing slash leads to the page', async ({request}) => {
  const response = await request.get('/lectures/two-trusts', {maxRedirects: 0});
  expect(response.status()).toBe(301);
  expect(response.headers().location).toBe('/lectures/two-trusts/');
});

// Here the policy is broken on purpose.
base('an inline script that somebody injects does not run', async ({page}) => {
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('</body>', '<script>window.injected = 1</script>');
    await route.fulfill({response, body: `${html}<img src="x:" onerror="window.injected = 1">`});
  });
  await open(page, '/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = 1';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  expect(refused.filter((text) => text.includes('script-src')).length).toBeGreaterThanOrEqual(2);
});

base('another site cannot frame a page', async ({page}) => {
  const stranger = sites.root.url.replace('localhost', '127.0.0.1');
  await page.route(`${stranger}frames`, (route) =>
    route.fulfill({contentType: 'text/html', body: `<iframe src="${sites.root.url}"></iframe>`}),
  );
  await page.goto(`${stranger}frames`);
  await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error:');
});
