import {readFile} from 'node:fs/promises';

import importNatively from './importNatively.cjs';
import {listFontFiles} from './fontFiles';

import type * as HarfBuzzModule from 'harfbuzzjs';
import type * as Woff2 from 'woff2-encoder/decompress';
import type {FontFile} from './fontFiles';
import type {Outline, Shaped, Typeface} from '../../cards/typeface';

type HarfBuzz = typeof HarfBuzzModule;
type Face = HarfBuzzModule.Face;
type Font = HarfBuzzModule.Font;

/** Full-width marks whose ink fills one half of their em; the other half is blank. */
const OPENING = /^[（【《〈「『〔〖“‘［｛]$/u;
const CLOSING = /^[，。、；：？！）】》〉」』〕〗”’］｝]$/u;

interface OpenFace {
  face: Face;
  /** One font for each weight. */
  fonts: Map<number, Font>;
}

/**
 * Opens the fonts that draw the cards, only those files that the texts need.
 *
 * @param texts - all that is to be drawn
 * @returns what draws them
 */
export async function loadTypeface(texts: readonly string[]): Promise<Typeface> {
  const hb = (await importNatively('harfbuzzjs')) as HarfBuzz;
  const decompress = ((await importNatively('woff2-encoder/decompress')) as typeof Woff2).default;
  const needed = new Set(Array.from(texts.join('').normalize('NFC'), (c) => c.codePointAt(0) ?? 0));
  const files = (await listFontFiles()).filter(({covers}) => [...needed].some(covers));
  const faces = await Promise.all(
    files.map(async ({path, covers}: FontFile) => {
      const face = new hb.Face(new hb.Blob(await decompress(await readFile(path))));
      return {covers, face, fonts: new Map<number, Font>()};
    }),
  );
  const cache = new Map<string, Shaped | undefined>();

  const fontOf = ({face, fonts}: OpenFace, weight: number): Font => {
    const open = fonts.get(weight);
    if (open) return open;
    const font = new hb.Font(face);
    font.setVariations([new hb.Variation('wght', weight)]);
    fonts.set(weight, font);
    return font;
  };

  const shape = (text: string, weight: number): Shaped | undefined => {
    for (const open of faces) {
      const shaped = shapeWith(hb, fontOf(open, weight), open.face.upem, text);
      if (shaped) return shaped;
    }
    // The letters of a word may lie in several files.
    const letters = Array.from(text);
    return letters.length > 1 ? join(letters.map((letter) => shape(letter, weight))) : undefined;
  };

  return {
    shape: (text, weight) => {
      const key = `${weight} ${text}`;
      if (!cache.has(key)) cache.set(key, shape(text, weight));
      return cache.get(key);
    },
  };
}

function shapeWith(hb: HarfBuzz, font: Font, unitsPerEm: number, text: string): Shaped | undefined {
  // Most files have none of the characters: asking is quicker than shaping.
  if (font.nominalGlyph(text.codePointAt(0) ?? 0) === undefined) return undefined;
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setLanguage('zh-Hans');
  hb.shape(font, buffer);
  const glyphs = buffer.getGlyphInfosAndPositions();
  if (glyphs.some(({codepoint}) => codepoint === 0)) return undefined;
  let x = 0;
  const outlines = glyphs.map((glyph) => {
    const at = {x: x + (glyph.xOffset ?? 0) / unitsPerEm, y: (glyph.yOffset ?? 0) / unitsPerEm};
    x += (glyph.xAdvance ?? 0) / unitsPerEm;
    return {path: roundPath(font.glyphToPath(glyph.codepoint)), unitsPerEm, ...at};
  });
  return {advance: x, ...blanks(text, font, unitsPerEm, x), outlines};
}

function join(parts: readonly (Shaped | undefined)[]): Shaped | undefined {
  const outlines: Outline[] = [];
  let advance = 0;
  for (const part of parts) {
    if (!part) return undefined;
    for (const outline of part.outlines) outlines.push({...outline, x: advance + outline.x});
    advance += part.advance;
  }
  return {advance, lead: 0, trail: 0, outlines};
}

function blanks(text: string, font: Font, unitsPerEm: number, advance: number) {
  const extents = font.glyphExtents(font.nominalGlyph(text.codePointAt(0) ?? 0) ?? 0);
  const half = advance / 2;
  if (!extents || advance < 0.95) return {lead: 0, trail: 0};
  const from = extents.xBearing / unitsPerEm;
  const to = from + extents.width / unitsPerEm;
  return {
    lead: OPENING.test(text) && from >= half ? half : 0,
    trail: CLOSING.test(text) && to <= half ? half : 0,
  };
}

/** Outlines come with float noise; a tenth of a font unit is finer than any pixel. */
function roundPath(path: string): string {
  return path.replace(/-?\d+\.\d+/gu, (value) => String(Number(Number(value).toFixed(1))));
}
