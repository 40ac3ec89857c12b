import {CARD} from './card';
import {COLORS} from './colors';
import {fitText} from './fitText';
import {placeCode} from './placeCode';

import type {Card} from './card';
import type {Block, Piece, PlacedLine} from './fitText';
import type {Area} from './placeCode';
import type {Typeface} from './typeface';

/** A card as it is drawn. */
export interface Layout {
  areas: Area[];
  lines: PlacedLine[];
}

const MARGIN = 80;
const BOTTOM = 566;
/** Between words and foot, and between foot and code. */
const GUTTER = 44;
const RULE = {width: 6, indent: 34, title: 72};

/** How the height is shared out, in pixels. */
interface Scheme {
  /** Where the words may begin. */
  top: number;
  gutter: number;
  /** The largest size of the foot. */
  foot: number;
}

const ROOMY: Scheme = {top: 70, gutter: GUTTER, foot: 21};
/** For long quotations: the foot is not to outshine the words. */
const DENSE: Scheme = {top: 56, gutter: 34, foot: 15.5};
/** Words smaller than this ask for the dense scheme. */
const SMALL = 24;
/** Lists of more items than this stand closer. */
const MANY = 7;

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
  const roomy = layOutBy(ROOMY, card, typeface);
  return roomy.size < SMALL ? layOutBy(DENSE, card, typeface) : roomy;
}

function layOutBy(scheme: Scheme, card: Card, typeface: Typeface): Layout & {size: number} {
  const code = placeCode(card.address, {x: CARD.width - MARGIN, y: BOTTOM});
  const foot = layOutFoot(card, code.x - MARGIN - GUTTER, scheme.foot, typeface);
  const footTop = Math.min(code.y, BOTTOM - foot.height);
  const words = layOutWords(card, scheme.top, footTop - scheme.gutter, typeface);
  return {
    areas: [...words.areas, code],
    lines: [...words.lines, ...move(foot.lines, BOTTOM - foot.height)],
    size: words.lines.at(-1)?.size ?? 0,
  };
}

function layOutWords(card: Card, from: number, bottom: number, typeface: Typeface): Layout {
  const isQuotation = card.kind === 'quotation';
  const isList = card.lines.length > 1;
  const indent = isQuotation ? RULE.indent : 0;
  const above = isQuotation ? 0 : RULE.width + 26;
  const box = {
    x: MARGIN + indent,
    y: 0,
    width: CARD.width - 2 * MARGIN - indent,
    height: bottom - from - above,
  };
  const kicker =
    card.kicker === undefined ? [] : [text(card.kicker, {color: COLORS.inkSoft, scale: 0.45})];
  const words = card.lines.map((line) =>
    text(line, {
      weight: isQuotation ? 500 : 600,
      gap: isList ? (card.lines.length > MANY ? 0.4 : 0.7) : 0.42,
      leading: isQuotation ? (isList ? 1.42 : 1.58) : 1.38,
      justify: isQuotation,
      balance: !isList,
    }),
  );
  const block = fitText([...kicker, ...words], box, {min: 9, max: isQuotation ? 76 : 68}, typeface);
  // A little above the middle looks centred.
  const top = from + (bottom - from - above - block.height) * 0.42;
  const rule = isQuotation
    ? rectangle(MARGIN, top, RULE.width, block.height, COLORS.seal)
    : rectangle(MARGIN, top, RULE.title, RULE.width, COLORS.seal);
  return {areas: [rule], lines: move(block.lines, top + above)};
}

/** Whose words they are, where they stand, and the address; set with its top at 0. */
function layOutFoot(card: Card, width: number, largest: number, typeface: Typeface): Block {
  const [first, ...others] = card.credit;
  const pieces = [
    ...(first === undefined ? [] : [text(first, {weight: 600, scale: 1.3})]),
    ...others.map((line) => text(line, {scale: 1.1, gap: 0.4})),
    ...card.place.map((line, index) =>
      text(line, {color: COLORS.inkSoft, gap: index === 0 ? 0.75 : 0.4}),
    ),
    text(shortAddress(card.address), {color: COLORS.inkSoft, gap: 0.4}),
  ];
  return fitText(pieces, {x: MARGIN, y: 0, width, height: 176}, {min: 8, max: largest}, typeface);
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

function rectangle(x: number, y: number, width: number, height: number, color: string): Area {
  return {path: `M0 0h${width}v${Math.round(height)}H0z`, color, x, y: Math.round(y), scale: 1};
}

function move(lines: readonly PlacedLine[], down: number): PlacedLine[] {
  return lines.map((line) => ({...line, baseline: line.baseline + down}));
}

function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//u, '');
}
