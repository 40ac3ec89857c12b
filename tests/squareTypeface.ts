import type {Shaped, Typeface} from '../src/cards/typeface';

/** A typeface to reckon with: Chinese one em wide, all else half an em; it has no “囧”. */
export const squareTypeface: Typeface = {
  shape: (text) => {
    if (text.includes('囧')) return undefined;
    const characters = Array.from(text);
    const advance = characters.reduce(
      (sum, c) => sum + (/[\u2010-\uffff]|\p{scx=Han}/u.test(c) ? 1 : 0.5),
      0,
    );
    const shaped: Shaped = {
      advance,
      lead: /^[（《“]$/u.test(text) ? 0.5 : 0,
      trail: /^[，。、！）》”]$/u.test(text) ? 0.5 : 0,
      outlines: [{path: 'M0 0h1000v880h-1000z', unitsPerEm: 1000, x: 0, y: 0}],
    };
    return shaped;
  },
};
