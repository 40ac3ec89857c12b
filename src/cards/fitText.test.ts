import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {squareTypeface} from '../../tests/squareTypeface';
import {fitText, TextOverflow} from './fitText';

import type {Piece} from './fitText';

const box = {x: 100, y: 50, width: 1000, height: 300};
const sizes = {min: 9, max: 76};
const piece = (text: string, setting: Partial<Piece> = {}): Piece => ({
  text,
  weight: 500,
  color: '#000',
  scale: 1,
  gap: 0.5,
  leading: 1.6,
  justify: true,
  balance: true,
  ...setting,
});
const fit = (pieces: Piece[]) => fitText(pieces, box, sizes, squareTypeface);
const rightEnds = (pieces: Piece[]) => fit(pieces).lines.map(({width, size}) => width * size);

describe('fitText', () => {
  it('fits any text of 1 to 600 characters, at the largest size that holds it', () => {
    const text = fc
      .array(fc.constantFrom(...Array.from('职工群众信赖的娘家人，。')), {
        minLength: 1,
        maxLength: 600,
      })
      .map((characters) => `家${characters.join('')}`);
    fc.assert(
      fc.property(text, (words) => {
        const block = fit([piece(words, {balance: false})]);
        const size = block.lines[0]?.size ?? 0;
        expect(block.height).toBeLessThanOrEqual(box.height);
        expect(block.width).toBeLessThanOrEqual(box.width + 1e-6);
        const last = block.lines.at(-1)?.baseline ?? 0;
        expect(last + 0.12 * size).toBeLessThanOrEqual(box.y + box.height + 1e-6);
        if (size === sizes.max) return;
        const larger = {min: size + 0.5, max: size + 0.5};
        expect(() => fitText([piece(words)], box, larger, squareTypeface)).toThrow(TextOverflow);
      }),
      {numRuns: 60},
    );
  });

  it('sets four characters no larger than it may', () => {
    expect(fit([piece('职工之家')]).lines.map(({size}) => size)).toEqual([76]);
  });

  it('says when a text cannot be held', () => {
    expect(() => fit([piece('家'.repeat(5000))])).toThrow(TextOverflow);
  });

  it('makes few lines about equally long', () => {
    const [first = 0, second = 0] = rightEnds([piece('家'.repeat(14))]);
    expect(first).toBe(second);
  });

  it('stretches full lines to one length, but not the last of a paragraph', () => {
    const ends = rightEnds([piece('职工，群众信赖的家'.repeat(30), {balance: false})]);
    for (const end of ends.slice(0, -1)) expect(end).toBeCloseTo(box.width);
    expect(ends.at(-1)).toBeLessThan(box.width - 1);
  });

  it('leaves a line alone that lacks too much', () => {
    const [first = 0] = rightEnds([piece(`职工 ${'a'.repeat(26)}`, {balance: false})]);
    expect(first).toBeLessThan(box.width / 2);
  });

  it('puts the gap between paragraphs, not above the first', () => {
    const {lines, height} = fit([piece('职工'), piece('群众', {scale: 0.5, gap: 1})]);
    expect(lines.map(({size, baseline}) => [size, baseline])).toEqual([
      [76, box.y + 0.88 * 76],
      [38, box.y + 76 + 38 + 0.88 * 38],
    ]);
    expect(height).toBe(76 + 38 + 38);
  });
});
