import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from 'vitest';

import {readFrontMatter} from '../../src/knowledge/sources/readFrontMatter';
import {openPage, pages} from './builtSite';

const SOURCES = 'docs/sources';
/** What the sources' files name, each looked at by an editor. */
const checked = new Set(
  readdirSync(SOURCES).flatMap((name) => {
    const file = path.join(SOURCES, name);
    const {links = []} = readFrontMatter(file, readFileSync(file, 'utf8')).frontMatter as {
      links?: {url: string}[];
    };
    return links.map(({url}) => url);
  }),
);

describe('the built pages', () => {
  it('link to other sites only where a source does', () => {
    // The page of licences names where each program is from.
    const own = pages().filter((address) => !address.startsWith('/licences/'));
    const leading = own.flatMap((address) => {
      const page = openPage(address);
      const site = new URL(page('link[rel="canonical"]').attr('href') ?? 'http://localhost:3000');
      return page('a[href], iframe[src], form[action], area[href]')
        .toArray()
        .map(({attribs: {href, src, action}}) => new URL(href ?? src ?? action ?? '', site))
        .filter(({origin, protocol}) => origin !== site.origin || !protocol.startsWith('http'))
        .map(({href}) => `${href} on ${address}`);
    });
    expect(leading.length).toBeGreaterThan(5);
    expect(leading.filter((link) => !checked.has(link.split(' on ')[0] ?? ''))).toEqual([]);
  });
});
