import {readFileSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from 'vitest';
import * as z from 'zod';

import {BUILD, openPage, pages} from './builtSite';

const embedded = pages().filter((address) => address.startsWith('/embed/'));

/** A rich response of oEmbed 1.0: 2.3.4, what all types may have, and 2.3.4.4, what this one must. */
const rich = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().min(1),
  author_name: z.string().min(1).optional(),
  author_url: z.url().optional(),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  cache_age: z.int().positive(),
  thumbnail_url: z.url(),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
  html: z.string().regex(/^<iframe .*<\/iframe>$/u),
  width: z.int().positive(),
  height: z.int().positive(),
});

it('every quotation has a page to embed', () => {
  expect(embedded).toHaveLength(pages().filter((address) => /^\/q\/./u.test(address)).length);
});

describe.each(embedded)('%s', (address) => {
  const own = address.replace('/embed', '');

  it('has no script, loads nothing, and is under 8 kB in all', () => {
    const page = openPage(address);
    expect(page('script, link[rel="stylesheet"], img, iframe').length).toBe(0);
    const html = readFileSync(path.join(BUILD, address, 'index.html'));
    expect(html.length).toBeLessThan(8192);
  });

  it('shows the words of its quotation, and leads to it', () => {
    const lines = openPage(address)('blockquote p').toArray();
    const words = openPage(own)('[data-quotation] p').toArray();
    expect(lines.map((line) => openPage(address)(line).text())).toEqual(
      words.map((line) => openPage(own)(line).text()),
    );
    expect(openPage(address)('a').attr('href')).toContain(own);
  });

  it('is described for programs that unfold the quotation’s address', () => {
    const link = openPage(own)('link[rel="alternate"][type="application/json+oembed"]');
    const {pathname} = new URL(String(link.attr('href')));
    const response = rich.parse(JSON.parse(readFileSync(path.join(BUILD, pathname), 'utf8')));
    expect(response.html).toContain(address);
    expect(new URL(response.thumbnail_url).pathname).toBe(`${own}${own.split('/')[2] ?? ''}.png`);
  });
});

describe.each(pages().filter((address) => address.startsWith('/s/')))('%s', (address) => {
  it('leads to its slide and says what stands for it', () => {
    const page = openPage(address);
    const refresh = String(page('meta[http-equiv="refresh"]').attr('content'));
    const [at = '', anchor] = refresh.replace('0; url=', '').split('#');
    expect(`/s/${String(anchor)}/`).toBe(address);
    expect(openPage(at)(`#${String(anchor)}`).length).toBe(1);
    expect(new URL(String(page('link[rel="canonical"]').attr('href'))).pathname).toBe(at);
    expect(new URL(String(page('link[rel="cite-as"]').attr('href'))).pathname).toBe(address);
  });
});
