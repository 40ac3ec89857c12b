import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {squareTypeface} from '../../tests/squareTypeface';
import {MissingGlyphs, Paragraph} from './setLines';

const set = (text: string, width: number) =>
  new Paragraph(text, 400, squareTypeface).setLines(width);
const words = (text: string, width: number) =>
  set(text, width).map(({atoms}) => atoms.map((atom) => atom.text).join(''));

/** Chinese with marks where marks may stand, and here and there a word or a figure. */
const prose = fc
  .array(
    fc.oneof(
      {weight: 12, arbitrary: fc.constantFrom(...Array.from('职工群众信赖的娘家人'))},
      {weight: 2, arbitrary: fc.constantFrom('，', '。', '“家”，', '《意见》', '……', '——')},
      {weight: 1, arbitrary: fc.constantFrom('2013', ' PIMCO ', 'a')},
    ),
    {minLength: 1, maxLength: 600},
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

describe('a paragraph', () => {
  it('fills its lines', () => {
    expect(words('把工会建设成为职工之家', 4)).toEqual(['把工会建', '设成为职', '工之家']);
  });

  it('takes a character along rather than begin a line with a mark', () => {
    expect(words('把工会建设，成为', 5)).toEqual(['把工会建', '设，成为']);
    expect(words('把工会建设，成为', 5.5)).toEqual(['把工会建设，', '成为']);
    expect(words('把工会建设。”成为家', 5)).toEqual(['把工会建', '设。”成为', '家']);
  });

  it('takes an opening mark down to the words it opens', () => {
    expect(words('工会是“职工之家”', 4)).toEqual(['工会是', '“职工之', '家”']);
  });

  it('leaves the space at a break to neither line', () => {
    expect(words('in the house', 3)).toEqual(['in the', 'house']);
  });

  it('lets marks that meet share their blanks, and leaves them out at both edges', () => {
    const [line] = set('“家”，“人”。', 20);
    expect(line?.atoms.map(({x}) => x)).toEqual([-0.5, 0.5, 1.5, 2, 2.5, 3.5, 4.5, 5]);
    expect(line?.width).toBe(5.5);
  });

  it('cuts a word that is wider than a line', () => {
    expect(words('example.org/q/', 3)).toEqual(['exampl', 'e.org/', 'q/']);
  });

  it('breaks a row of marks that nothing else can stand beside', () => {
    expect(words('，'.repeat(9), 3).join('')).toBe('，'.repeat(9));
  });

  it('names every character that no font has', () => {
    expect(() => set('囧家囧', 9)).toThrow(new MissingGlyphs(['囧']));
  });

  it('is blank where its text is', () => {
    expect(set(' ', 9)).toEqual([]);
  });

  it('shows all of its words, none too wide, and no mark on the wrong side, whatever the text', () => {
    fc.assert(
      fc.property(prose, fc.integer({min: 8, max: 40}), (text, width) => {
        const lines = set(text, width);
        const shown = words(text, width);
        expect(shown.join('').replaceAll(' ', '')).toBe(text.replace(/\s/gu, ''));
        expect(Math.max(...lines.map((line) => line.width))).toBeLessThanOrEqual(width + 1e-6);
        expect(lines.map(({last}) => last)).toEqual(lines.map((_, at) => at === lines.length - 1));
        // A run of marks as long as a line must be cut somewhere.
        if (/[，。“”《》…—]{6}/u.test(text)) return;
        for (const line of shown.slice(1)) expect(line).not.toMatch(/^[，。”》…—\s]/u);
        for (const line of shown.slice(0, -1)) expect(line).not.toMatch(/[“《\s]$/u);
      }),
    );
  });
});
