import {spawnSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {cp, mkdtemp, rm} from 'node:fs/promises';
import path from 'node:path';

import jsQR from 'jsqr';
import {PNG} from 'pngjs';
import {afterAll, describe, expect, it} from 'vitest';

import {BUILD, openPage, pages} from './builtSite';

const cards = readdirSync(BUILD, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.png'))
  .map((file) => file.split(path.sep).join('/'))
  // There the bundler puts the pictures of pages.
  .filter((file) => !file.startsWith('assets/'))
  .sort();
const withOwnCard = pages().filter((address) => /^\/(?:q|lectures)\/./u.test(address));

const read = (card: string, folder = BUILD) => readFileSync(path.join(folder, card));
const meta = (address: string, property: string) =>
  openPage(address)(`meta[property="${property}"], meta[name="${property}"]`)
    .toArray()
    .map((tag) => tag.attribs.content);
/** The file that a page names as its picture. */
const cardOf = (address: string) =>
  new URL(meta(address, 'og:image')[0] ?? '').pathname.replace(/^\//u, '');

/** How much of a part of a card is ink, from 0 to 1. */
function ink({width, data}: PNG, from: {x: number; y: number}, to: {x: number; y: number}): number {
  let dark = 0;
  for (let y = from.y; y < to.y; y += 1) {
    for (let x = from.x; x < to.x; x += 1) {
      if ((data[(y * width + x) * 4] ?? 255) < 128) dark += 1;
    }
  }
  return dark / ((to.x - from.x) * (to.y - from.y));
}

describe('a card', () => {
  it('is there for each quotation, each page of a lecture, and all other pages together', () => {
    expect(withOwnCard.length).toBeGreaterThan(15);
    expect([...withOwnCard.map(cardOf), 'img/card.png'].sort()).toEqual(cards);
  });

  it.each(cards)('%s is 1200 × 630 pixels, under 150 kB', (card) => {
    const {width, height} = PNG.sync.read(read(card));
    expect([width, height]).toEqual([1200, 630]);
    expect(read(card).length).toBeLessThan(150_000);
  });

  it.each([...withOwnCard, '/'])(
    'of %s has a code that reads as that page’s address',
    (address) => {
      const {width, height, data} = PNG.sync.read(read(cardOf(address)));
      const code = jsQR(Uint8ClampedArray.from(data), width, height);
      expect(code?.data).toBe(openPage(address)('link[rel="canonical"]').attr('href'));
    },
  );

  it.each(cards)('%s has its text inside its margins', (card) => {
    const picture = PNG.sync.read(read(card));
    const words = ink(picture, {x: 114, y: 68}, {x: 1124, y: 400});
    expect(words).toBeGreaterThan(0.01);
    expect(words).toBeLessThan(0.25);
    expect(ink(picture, {x: 80, y: 430}, {x: 940, y: 570})).toBeGreaterThan(0.005);
    const margins = [
      ink(picture, {x: 0, y: 0}, {x: 1200, y: 54}),
      ink(picture, {x: 0, y: 574}, {x: 1200, y: 630}),
      ink(picture, {x: 0, y: 0}, {x: 72, y: 630}),
      ink(picture, {x: 1128, y: 0}, {x: 1200, y: 630}),
    ];
    expect(margins).toEqual([0, 0, 0, 0]);
  });

  it('is named by its page with its size and, in Chinese, what it says', () => {
    for (const address of pages().filter((page) => !page.startsWith('/embed/'))) {
      expect(meta(address, 'og:image'), address).toHaveLength(1);
      expect(meta(address, 'twitter:image'), address).toEqual(meta(address, 'og:image'));
      expect(meta(address, 'og:image:width'), address).toEqual(['1200']);
      expect(meta(address, 'og:image:height'), address).toEqual(['630']);
      expect(meta(address, 'twitter:card'), address).toEqual(['summary_large_image']);
      const [alt, ...others] = meta(address, 'og:image:alt');
      expect(alt, address).toMatch(/\p{Script=Han}/u);
      expect(others).toEqual([]);
      expect(cards).toContain(cardOf(address));
    }
    expect(cardOf('/q/definition/')).toBe('q/definition/definition.png');
    expect(meta('/q/definition/', 'og:image:alt')[0]).toContain('职工群众真正信赖的“职工之家”');
    expect(cardOf('/sources/')).toBe('img/card.png');
  });

  it('of a quotation is offered for download on its page', () => {
    for (const address of pages().filter((page) => page.startsWith('/q/'))) {
      const link = openPage(address)('a[download]');
      expect(link.attr('href')).toBe(`/${cardOf(address)}`);
      expect(link.text()).toBe('引文卡片（PNG）');
    }
  });
});

describe('building again', () => {
  let copy = '';
  afterAll(async () => {
    await rm(copy, {recursive: true, force: true});
  });

  const build = (): string => {
    const {stdout, stderr} = spawnSync('npx', ['--no-install', 'docusaurus', 'build', copy], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: {...process.env, NO_COLOR: '1', FORCE_COLOR: '0'},
    });
    return stdout + stderr;
  };

  it('in another folder without a cache draws the same bytes, and once more draws none', async () => {
    // Inside the project, so that the copy finds what is installed.
    copy = await mkdtemp(path.resolve('build-copy-'));
    const skipped = /^(?:\.git|\.docusaurus|node_modules|build.*|coverage|test-results)$/u;
    for (const name of readdirSync('.').filter((entry) => !skipped.test(entry))) {
      await cp(name, path.join(copy, name), {recursive: true});
    }
    expect(build()).toContain(`cards: ${cards.length} drawn, 0 reused`);
    const different = () =>
      cards.filter((card) => !read(card, path.join(copy, 'build')).equals(read(card)));
    expect(different()).toEqual([]);
    expect(build()).toContain(`cards: 0 drawn, ${cards.length} reused`);
    expect(different()).toEqual([]);
  });
});
