import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import jsQR from 'jsqr';
import {PNG} from 'pngjs';
import {describe, expect, it} from 'vitest';

import {BUILD, isCard, openPage, pages} from './builtSite';

const cards = readdirSync(BUILD, {recursive: true, encoding: 'utf8'})
  .filter(isCard)
  .map((file) => file.split(path.sep).join('/'))
  // There the bundler puts the pictures of pages.
  .filter((file) => !file.startsWith('assets/'))
  .sort();
const withOwnCard = pages().filter((address) => /^\/(?:q|lectures)\/./u.test(address));

const read = (card: string) => readFileSync(path.join(BUILD, card));
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
    for (const address of pages().filter((page) => !/^\/(?:embed|licences)\//u.test(page))) {
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
