import {beforeAll, describe, expect, it} from 'vitest';

import {loadTypeface} from './loadTypeface';

import type {Typeface} from '../../cards/typeface';

const WORDS = '要把工会建设成为职工群众真正信赖的“职工之家”，《意见》（2013）。Painful——……囍國𬭎';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await loadTypeface([WORDS, '\ue000']);
});

const outline = (text: string, weight = 500) =>
  typeface.shape(text, weight)?.outlines.map(({path}) => path) ?? [];

describe('the fonts of the cards', () => {
  it('draw each character with an outline of its own', () => {
    const characters = Array.from(new Set(WORDS));
    const outlines = characters.map((character) => outline(character).join(''));
    expect(outlines.filter((path) => path.length < 20)).toEqual([]);
    expect(new Set(outlines).size).toBe(characters.length);
  });

  it('have every character of GB 2312, which everyday writing uses', async () => {
    const decoder = new TextDecoder('gb2312');
    const characters = Array.from({length: 72 * 94}, (_, at) =>
      decoder.decode(Uint8Array.of(0xb0 + Math.floor(at / 94), 0xa1 + (at % 94))),
    ).filter((character) => /^\p{Script=Han}$/u.test(character));
    expect(characters.length).toBe(6763);
    const all = await loadTypeface(characters);
    expect(characters.filter((character) => !all.shape(character, 500))).toEqual([]);
  });

  it('say that they have no glyph instead of drawing a box', () => {
    expect(typeface.shape('\ue000', 500)).toBeUndefined();
    expect(typeface.shape('家\ue000', 500)).toBeUndefined();
  });

  it('draw heavier strokes where they are asked to', () => {
    expect(outline('家', 600)).not.toEqual(outline('家', 400));
  });

  it('give a Chinese character one em, and know the blank halves of marks', () => {
    const halves = (text: string) => {
      const {advance, lead, trail} = typeface.shape(text, 500) ?? {};
      return [advance, lead, trail];
    };
    expect(halves('家')).toEqual([1, 0, 0]);
    expect(halves('，')).toEqual([1, 0, 0.5]);
    expect(halves('”')).toEqual([1, 0, 0.5]);
    expect(halves('“')).toEqual([1, 0.5, 0]);
    expect(halves('（')).toEqual([1, 0.5, 0]);
  });

  it('keep a word whole, whichever files its letters lie in', () => {
    const word = typeface.shape('Painful', 500);
    expect(word?.outlines).toHaveLength(7);
    const positions = word?.outlines.map(({x}) => x) ?? [];
    expect([...positions].sort((a, b) => a - b)).toEqual(positions);
    expect(word?.advance).toBeGreaterThan(positions.at(-1) ?? 9);
  });
});
