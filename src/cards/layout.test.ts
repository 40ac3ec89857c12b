import fc from 'fast-check';
import jsQR from 'jsqr';
import {describe, expect, it} from 'vitest';

import {squareTypeface} from '../../tests/squareTypeface';
import {CARD} from './card';
import {drawSvg} from './drawSvg';
import {COLORS} from './colors';
import {layOutCard} from './layout';

import type {Card} from './card';
import type {PlacedLine} from './fitText';

const quotation: Card = {
  kind: 'quotation',
  lines: ['要把工会建设成为“职工之家”。'],
  credit: ['习近平，2013年4月28日', '《讲话》'],
  place: ['讲稿《两个信赖》'],
  address: 'https://example.org/q/definition/',
};
const plainPage: Card = {...quotation, kind: 'page', lines: ['小结']};
const page: Card = {...plainPage, kicker: '两个信赖'};

const layOut = (card: Card) => layOutCard(card, squareTypeface);
const textOf = (lines: readonly PlacedLine[]) =>
  lines.flatMap(({atoms}) => atoms.map(({text}) => text)).join('');

/** Reads the code alone, four white modules around it. */
function readCode(card: Card): string | undefined {
  const {areas} = layOut(card);
  const path = areas.at(-1)?.path ?? '';
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/gu)].map((run) => run.slice(1).map(Number));
  const side = Math.max(...runs.map(([, y = 0]) => y)) + 9;
  const pixels = new Uint8ClampedArray((side * 4) ** 2 * 4).fill(255);
  for (const [x = 0, y = 0, length = 0] of runs) {
    for (let row = 0; row < 4; row += 1) {
      const from = (((y + 4) * 4 + row) * side * 4 + (x + 4) * 4) * 4;
      for (let at = from; at < from + length * 16; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, side * 4, side * 4)?.data;
}

describe('a card', () => {
  it.each([
    ['one character', ['家']],
    ['300 characters', ['职工群众，'.repeat(60)]],
    ['600 characters', ['职工群众，'.repeat(120)]],
    ['a list', Array<string>(12).fill('工会组建工作与企业快速发展不相适应')],
  ])('shows all of its words inside its margins: %s', (_, lines) => {
    const layout = layOut({...quotation, lines});
    const words = layout.lines.filter(({x}) => x > 80);
    expect(textOf(words)).toBe(lines.join(''));
    for (const {x, width, size, baseline} of layout.lines) {
      expect(x + width * size).toBeLessThanOrEqual(CARD.width - 79);
      expect(baseline - 0.88 * size).toBeGreaterThanOrEqual(55);
      expect(baseline + 0.12 * size).toBeLessThanOrEqual(567);
    }
    const foot = layout.lines.filter(({x}) => x === 80);
    const endOfWords = Math.max(...words.map(({baseline, size}) => baseline + 0.12 * size));
    const topOfFoot = Math.min(...foot.map(({baseline, size}) => baseline - 0.88 * size));
    expect(endOfWords).toBeLessThan(topOfFoot);
    expect(endOfWords).toBeLessThan(layout.areas.at(-1)?.y ?? 0);
  });

  it('says whose words they are, where they stand and at which address, without the scheme', () => {
    expect(textOf(layOut(quotation).lines.filter(({x}) => x === 80))).toBe(
      '习近平，2013年4月28日《讲话》讲稿《两个信赖》example.org/q/definition/',
    );
  });

  it.each([1, 300, 600])('has %i characters of words no smaller than most of its foot', (count) => {
    const {lines} = layOut({...quotation, lines: ['家'.repeat(count)]});
    const words = lines.find(({x}) => x > 80)?.size ?? 0;
    expect(lines.at(-1)?.size).toBeLessThanOrEqual(words);
  });

  it('sets a long list closer than a short one', () => {
    const pitch = (items: number) => {
      const {lines} = layOut({...quotation, lines: Array<string>(items).fill('工会干部')});
      const [first, second] = lines.filter(({x}) => x > 80);
      return ((second?.baseline ?? 0) - (first?.baseline ?? 0)) / (first?.size ?? 1);
    };
    expect(pitch(6)).toBeCloseTo(1.7);
    expect(pitch(14)).toBeCloseTo(1.4);
  });

  it('has the words on a vermilion rule as high as they are', () => {
    const {areas, lines} = layOut(quotation);
    const words = lines.filter(({x}) => x > 80);
    const top = Math.min(...words.map(({baseline, size}) => baseline - 0.88 * size));
    const bottom = Math.max(...words.map(({baseline, size}) => baseline + 0.12 * size));
    expect(areas[0]?.color).toBe(COLORS.seal);
    expect(areas[0]?.y).toBe(Math.round(top));
    expect(areas[0]?.path).toBe(`M0 0h6v${Math.round(bottom - top)}H0z`);
  });

  it('of a page has its lecture above its title', () => {
    const [kicker, title] = layOut(page).lines;
    expect([textOf(kicker ? [kicker] : []), textOf(title ? [title] : [])]).toEqual([
      '两个信赖',
      '小结',
    ]);
    expect(kicker?.size).toBeLessThan(title?.size ?? 0);
  });

  it('of a page without a lecture has its title alone, and may have no credit', () => {
    expect(textOf(layOut({...plainPage, credit: [], place: []}).lines)).toBe(
      '小结example.org/q/definition/',
    );
  });

  it('has a code that reads as its address, in whole pixels, with room around it, for any address', () => {
    const anyAddress = fc.webUrl({withQueryParameters: true}).filter((url) => url.length <= 300);
    fc.assert(
      fc.property(anyAddress, (address) => {
        const card = {...quotation, address};
        expect(readCode(card)).toBe(address);
        const {areas, lines} = layOut(card);
        const code = areas.at(-1);
        expect(Number.isInteger(code?.scale)).toBe(true);
        expect(code?.scale).toBeGreaterThanOrEqual(2);
        for (const {x, width, size, baseline} of lines) {
          const beside = baseline > (code?.y ?? 0) - 4 * (code?.scale ?? 0);
          if (beside)
            expect(x + width * size).toBeLessThan((code?.x ?? 0) - 4 * (code?.scale ?? 0));
        }
      }),
      {numRuns: 50},
    );
  });
});

describe('drawSvg', () => {
  it('draws 1200 × 630 pixels of paper, every area and the outline of every character', () => {
    const layout = layOut(quotation);
    const svg = drawSvg(layout);
    expect(svg).toContain('width="1200" height="630" viewBox="0 0 1200 630"');
    expect(svg).toContain(`<path fill="${COLORS.paper}" d="M0 0h1200v630H0z"/>`);
    const outlines = svg.match(/scale\([\d.]+ -[\d.]+\)" d="M0 0h1000v880h-1000z"/gu);
    expect(outlines).toHaveLength(layout.lines.flatMap(({atoms}) => atoms).length);
    expect(svg).not.toContain('NaN');
  });
});
