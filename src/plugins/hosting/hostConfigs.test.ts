import {describe, expect, it} from 'vitest';

import {contentPolicy, insertPolicy} from './contentPolicy';
import {headersFile} from './headersFile';
import {planHosting} from './hostingPlan';
import {nginxConfig} from './nginxConfig';

const FILES = [
  '404.html',
  'assets/js/main.0a1b2c3d.js',
  'img/favicon.svg',
  'index.html',
  'q/a/index.html',
  'search-index.json',
];
const plan = planHosting('/kb/', FILES, ["'sha256-abc='"]);

/** What a host sends for a path: rules in order, by the host's own way with a header set twice. */
function headersFor(path: string, twice: (first: string, second: string) => string) {
  const sent: Record<string, string> = {};
  for (const block of headersFile(plan).split('\n\n')) {
    const [pattern = '', ...lines] = block.trimEnd().split('\n');
    const matches = pattern.endsWith('*')
      ? path.startsWith(pattern.slice(0, -1))
      : path === pattern;
    if (!matches) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/u.exec(line) ?? [];
      const before = sent[name];
      sent[name] = before === undefined ? value : twice(before, value);
    }
  }
  return sent;
}
const netlify = (_: string, second: string): string => second;
const cloudflare = (first: string, second: string): string => `${first}, ${second}`;

describe('the file _headers', () => {
  it.each([
    ['Netlify', netlify],
    ['Cloudflare', cloudflare],
  ])('opens framing for embedded quotations alone, on %s', (_, twice) => {
    expect(headersFor('/kb/embed/a/', twice)['Content-Security-Policy']).not.toContain(
      "frame-ancestors 'none'",
    );
    for (const path of ['/kb/', '/kb/q/a/', '/kb/404.html']) {
      expect(headersFor(path, twice)['Content-Security-Policy']).toContain(
        "frame-ancestors 'none'",
      );
    }
  });

  it.each([
    ['Netlify', netlify],
    ['Cloudflare', cloudflare],
  ])('keeps what bears a hash for good and asks anew for the rest, on %s', (_, twice) => {
    const cache = (path: string) => headersFor(path, twice)['Cache-Control'];
    expect(cache('/kb/assets/js/main.0a1b2c3d.js')).toBe('public, max-age=31536000, immutable');
    expect(cache('/kb/search-index.json')).toBe('no-cache');
    expect(cache('/kb/')).toBe('no-cache');
    expect(cache('/kb/q/a/')).toBe('no-cache');
  });

  it('sends the policy with unknown addresses too', () => {
    const headers = headersFor('/kb/no/such/', netlify);
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });

  it('stays below Cloudflare’s limits of 2,000 characters a line and 100 rules', () => {
    const lines = headersFile(plan).split('\n');
    expect(Math.max(...lines.map(({length}) => length))).toBeLessThan(2000);
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
  });
});

describe('the snippet for nginx', () => {
  const config = nginxConfig(plan);

  it('has a location of its own for what is kept longer and for what may be framed', () => {
    expect(config).toContain('location ^~ /kb/assets/ {\n  set $site_cache "public, max-age=');
    expect(config).toMatch(
      /location \^~ \/kb\/embed\/ \{\n {2}set \$site_policy ".*ancestors \*";/u,
    );
  });

  it('sets all headers at one level, so that no location loses one', () => {
    expect(config.match(/^ +add_header/gmu)).toBeNull();
    expect(config.match(/^add_header/gmu)).toHaveLength(6);
  });
});

describe('a policy in a page', () => {
  it('stands right behind the charset and leaves framing to the headers', () => {
    const policy = contentPolicy([], 'unsaid');
    const page = insertPolicy('<html><head><meta charset=UTF-8><title>x</title>', policy);
    expect(page).toContain(
      `<meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    );
    expect(policy).not.toContain('frame-ancestors');
  });

  it('is not put into a page without a charset', () => {
    expect(() => insertPolicy('<html><head><title>x</title>', 'x')).toThrow(/charset/u);
  });
});
