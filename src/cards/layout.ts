import {encodeQr, qrPath, QUIET_ZONE} from '../knowledge/qrCode';
import {CARD} from './card';
import {fitText} from './fitText';

import type {Card} from './card';
import type {Piece, PlacedLine} from './fitText';
import type {Typeface} from './typeface';

/** The colours of the light theme (src/css/tokens.css). */
export const COLORS = {
  paper: '#fbf8f2',
  ink: '#221d18',
  inkSoft: '#5f564b',
  rule: '#ddd3c2',
  seal: '#a8321f',
} as const;

/** A filled area: SVG path data, moved and scaled. */
export interface Area {
  path: string;
  color: string;
  x: number;
  y: number;
  scale: number;
}

/** A card as it is drawn. */
export interface Layout {
  areas: Area[];
  lines: PlacedLine[];
}

const MARGIN = 80;
const TOP = 70;
const BOTTOM = 566;
/** The widest a QR code may be; it takes the largest whole number of pixels for each module. */
const QR_SIDE = 150;
const QR_SIDE_LONG = 180;
/** Between words and foot. */
const GUTTER = 44;
const RULE = {width: 6, indent: 34, title: 72};

/**
 * Lays out a card.
 *
 * @param card - what it says
 * @param typeface - what draws its texts
 * @returns its parts in pixels
 * @throws MissingGlyphs where no font has a character
 * @throws TextOverflow where the words do not fit at a size that can be read
 */
export function layOutCard(card: Card, typeface: Typeface): Layout {
  const code = placeCode(card.address);
  const right = CARD.width - MARGIN;
  const foot = layOutFoot(card, code.x - MARGIN - GUTTER, typeface);
  const footTop = Math.min(code.y, BOTTOM - foot.height);
  const words = layOutWords(card, right, footTop - GUTTER, typeface);
  return {
    areas: [...words.areas, code],
    lines: [...words.lines, ...move(foot.lines, BOTTOM - foot.height)],
  };
}

function layOutWords(card: Card, right: number, bottom: number, typeface: Typeface): Layout {
  const isQuotation = card.kind === 'quotation';
  const isList = card.lines.length > 1;
  const indent = isQuotation ? RULE.indent : 0;
  const above = isQuotation ? 0 : RULE.width + 26;
  const box = {
    x: MARGIN + indent,
    y: 0,
    width: right - MARGIN - indent,
    height: bottom - TOP - above,
  };
  const kicker =
    card.kicker === undefined ? [] : [text(card.kicker, {color: COLORS.inkSoft, scale: 0.45})];
  const words = card.lines.map((line) =>
    text(line, {
      weight: isQuotation ? 500 : 600,
      gap: isList ? 0.7 : 0.35,
      leading: isQuotation ? (isList ? 1.42 : 1.58) : 1.38,
      justify: isQuotation,
      balance: !isList,
    }),
  );
  const block = fitText([...kicker, ...words], box, {min: 9, max: isQuotation ? 76 : 68}, typeface);
  // A little above the middle looks centred.
  const top = TOP + (bottom - TOP - above - block.height) * 0.42;
  const rule = isQuotation
    ? rectangle(MARGIN, top, RULE.width, block.height, COLORS.seal)
    : rectangle(MARGIN, top, RULE.title, RULE.width, COLORS.seal);
  return {areas: [rule], lines: move(block.lines, top + above)};
}

/** Whose words they are, where they stand, and the address; set with its top at 0. */
function layOutFoot(card: Card, width: number, typeface: Typeface) {
  const [first, ...others] = card.credit;
  const pieces = [
    ...(first === undefined ? [] : [text(first, {weight: 600, scale: 1.3})]),
    ...others.map((line) => text(line, {scale: 1.1, gap: 0.4})),
    ...card.place.map((line, index) =>
      text(line, {color: COLORS.inkSoft, gap: index === 0 ? 0.75 : 0.4}),
    ),
    text(shortAddress(card.address), {color: COLORS.inkSoft, gap: 0.4}),
  ];
  return fitText(pieces, {x: MARGIN, y: 0, width, height: 176}, {min: 8, max: 21}, typeface);
}

function text(words: string, setting: Partial<Piece>): Piece {
  return {
    text: words,
    weight: 500,
    color: COLORS.ink,
    scale: 1,
    gap: 0,
    leading: 1.35,
    justify: false,
    balance: false,
    ...setting,
  };
}

function placeCode(address: string): Area {
  const matrix = encodeQr(address);
  const modules = matrix.length;
  const scale = Math.max(
    Math.floor(QR_SIDE / modules),
    Math.floor(QR_SIDE_LONG / modules) >= 3 ? 3 : 2,
  );
  const side = modules * scale;
  // The paper around it is its quiet zone; where that is more than the margin, it moves in.
  const inset = Math.max(MARGIN, QUIET_ZONE * scale);
  return {
    path: qrPath(matrix),
    color: COLORS.ink,
    x: CARD.width - inset - side,
    y: BOTTOM - side,
    scale,
  };
}

function rectangle(x: number, y: number, width: number, height: number, color: string): Area {
  return {path: `M0 0h${width}v${Math.round(height)}H0z`, color, x, y: Math.round(y), scale: 1};
}

function move(lines: readonly PlacedLine[], down: number): PlacedLine[] {
  return lines.map((line) => ({...line, baseline: line.baseline + down}));
}

function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//u, '');
}
