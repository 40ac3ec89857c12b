import {Paragraph} from './setLines';

import type {Line} from './setLines';
import type {Typeface} from './typeface';

/** A box in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A piece of text as it is to be set. Ratios are of the block's size. */
export interface Piece {
  text: string;
  weight: number;
  color: string;
  /** Its size relative to the block's. */
  scale: number;
  /** The blank above it, unless it is the first, in ems of its own. */
  gap: number;
  /** From baseline to baseline, in ems. */
  leading: number;
  /** Whether full lines are stretched to the same length. */
  justify: boolean;
  /** Whether few lines are made about equally long, so that no single character is left over. */
  balance: boolean;
}

/** A line in its place. */
export interface PlacedLine extends Line {
  color: string;
  /** Font size in pixels. */
  size: number;
  /** The left end of its baseline, in pixels. */
  x: number;
  baseline: number;
}

/** Text that was set into a box. */
export interface Block {
  lines: PlacedLine[];
  /** What it fills of the box, from its top, in pixels. */
  height: number;
  width: number;
}

/** How far the em box of a Chinese character rises above the baseline, in ems. */
const ASCENT = 0.88;

/** Sizes are tried in steps of this many pixels. */
const STEP = 0.5;

/** No size fits the text into its box. */
export class TextOverflow extends Error {
  override readonly name = 'TextOverflow';
}

/**
 * Sets text into a box at the largest size that holds all of it, found by
 * setting it.
 *
 * @param pieces - the text, from top to bottom
 * @param box - the box in pixels; the block stands at its top left
 * @param sizes - the smallest and the largest size in pixels
 * @param typeface - what draws the text
 * @returns the lines in their places
 * @throws MissingGlyphs where no font has a character
 * @throws TextOverflow where the smallest size is too large
 */
export function fitText(
  pieces: readonly Piece[],
  box: Box,
  sizes: {min: number; max: number},
  typeface: Typeface,
): Block {
  const shaped = pieces.map((piece) => ({
    ...piece,
    paragraph: new Paragraph(piece.text, piece.weight, typeface),
  }));
  let low = Math.round(sizes.min / STEP);
  let high = Math.round(sizes.max / STEP);
  let best: Block | undefined;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const block = setBlock(shaped, box, middle * STEP);
    if (block.height <= box.height) {
      best = block;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  if (!best) {
    throw new TextOverflow(`the text does not fit at ${sizes.min} pixels`);
  }
  return best;
}

type ShapedPiece = Piece & {paragraph: Paragraph};

function setBlock(pieces: readonly ShapedPiece[], box: Box, size: number): Block {
  const lines: PlacedLine[] = [];
  let top = 0;
  for (const {paragraph, color, scale, gap, leading, justify, balance} of pieces) {
    const own = size * scale;
    const measure = box.width / own;
    const full = paragraph.setLines(measure);
    const even = balance && full.length <= FEW;
    const set = even ? balanceLines(paragraph, full, measure) : full;
    if (top > 0 && set.length > 0) top += gap * own;
    const longest = Math.max(...set.map(({width}) => width));
    set.forEach((line, index) => {
      if (index > 0) top += (leading - 1) * own;
      lines.push({
        ...(justify && !line.last ? stretch(line, even ? longest : measure) : line),
        color,
        size: own,
        x: box.x,
        baseline: box.y + top + ASCENT * own,
      });
      top += own;
    });
  }
  const width = Math.max(0, ...lines.map((line) => line.width * line.size));
  return {lines, height: top, width};
}

/** Up to this many lines can be balanced. */
const FEW = 4;

/** The narrowest setting that takes no more lines. */
function balanceLines(paragraph: Paragraph, lines: Line[], measure: number): Line[] {
  let best = lines;
  for (let narrower = measure - 0.5; narrower > measure / 2; narrower -= 0.5) {
    const candidate = paragraph.setLines(narrower);
    if (candidate.length > lines.length) break;
    best = candidate;
  }
  return best;
}

/** Spreads what a line lacks evenly between its atoms; a line that lacks much is left alone. */
function stretch(line: Line, width: number): Line {
  const lack = width - line.width;
  const gaps = line.atoms.length - 1;
  if (gaps < 1 || lack <= 0 || lack / gaps > 0.25) return line;
  return {
    ...line,
    width,
    atoms: line.atoms.map((atom, index) => ({...atom, x: atom.x + (lack / gaps) * index})),
  };
}
