import {drawSvg} from '../../cards/drawSvg';
import {TextOverflow} from '../../cards/fitText';
import {layOutCard} from '../../cards/layout';
import {MissingGlyphs} from '../../cards/setLines';
import {loadTypeface} from './loadTypeface';
import {rasterise} from './rasterise';

import type {Card} from '../../cards/card';
import type {CardCache} from './cardCache';
import type {FiledCard} from '../../cards/collectCards';
import type {Problem} from '../../knowledge/problems';
import type {Layout} from '../../cards/layout';
import type {Typeface} from '../../cards/typeface';

/** The cards of a build. */
export interface DrawnCards {
  files: {path: string; png: Uint8Array}[];
  drawn: number;
  reused: number;
  /** Cards whose words could not be drawn, and why. */
  warnings: Problem[];
}

/**
 * Draws the cards that no earlier build has drawn. Fonts are opened only where
 * there is one to draw.
 *
 * @param cards - what the cards say
 * @param cache - the cards of earlier builds
 * @returns all of them as PNG, in the same order; where words cannot be drawn, a card
 *   that refers to the page, and a warning
 */
export async function drawCards(
  cards: readonly FiledCard[],
  cache: CardCache,
): Promise<DrawnCards> {
  const found = await Promise.all(cards.map(({card}) => cache.find(card)));
  const missing = cards.filter((_, index) => !found[index]);
  const warnings: Problem[] = [];
  const drawn =
    missing.length > 0 ? await drawAll(missing, cache, warnings) : new Map<FiledCard, never>();
  return {
    files: cards.flatMap((filed, index) => {
      const png = found[index] ?? drawn.get(filed);
      return png ? [{path: filed.path, png}] : [];
    }),
    drawn: drawn.size,
    reused: cards.length - drawn.size,
    warnings,
  };
}

async function drawAll(
  cards: readonly FiledCard[],
  cache: CardCache,
  warnings: Problem[],
): Promise<Map<FiledCard, Uint8Array>> {
  const typeface = await loadTypeface([
    SEE_PAGE,
    ...cards.map(({card}) => Object.values(card).flat().join('')),
  ]);
  const drawn = new Map<FiledCard, Uint8Array>();
  for (const filed of cards) {
    const {layout, warning} = layOut(filed, typeface);
    const png = await rasterise(drawSvg(layout));
    // What refers to the page is drawn every time, so that every build warns.
    if (warning) warnings.push(warning);
    else await cache.keep(filed.card, png);
    drawn.set(filed, png);
  }
  return drawn;
}

/** Stands where the words of a card cannot be drawn. */
const SEE_PAGE = '文字见网页';

function layOut(filed: FiledCard, typeface: Typeface): {layout: Layout; warning?: Problem} {
  try {
    return {layout: layOutCard(filed.card, typeface)};
  } catch (error) {
    const warning = describe(error, filed);
    return {layout: layOutCard(withoutWords(filed.card, typeface), typeface), warning};
  }
}

/** The card without its words, and without those lines of its foot that cannot be drawn either. */
function withoutWords({kicker, ...card}: Card, typeface: Typeface): Card {
  const canDraw = (line: string): boolean => {
    try {
      const alone = {...card, lines: [SEE_PAGE], credit: [], place: [line]};
      layOutCard(alone, typeface);
      return true;
    } catch (error) {
      if (error instanceof MissingGlyphs || error instanceof TextOverflow) return false;
      throw error;
    }
  };
  return {
    ...card,
    ...(kicker !== undefined && canDraw(kicker) && {kicker}),
    lines: [SEE_PAGE],
    credit: card.credit.filter(canDraw),
    place: card.place.filter(canDraw),
  };
}

function describe(error: unknown, {origin: {what, ...place}, card}: FiledCard): Problem {
  if (error instanceof MissingGlyphs) {
    const named = error.characters.map(
      (character) =>
        `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
    );
    return {
      ...place,
      found: `the card of the ${what} needs ${named.join(', ')}, which no font of the cards has`,
      fix: 'write it with other characters, or add a font package that has it to FONT_PACKAGES in src/plugins/cards/fontFiles.ts',
    };
  }
  if (error instanceof TextOverflow) {
    const length = Array.from(card.lines.join('')).length;
    return {
      ...place,
      found: `the card of the ${what} cannot hold its ${length} characters at a size that can be read`,
      fix: 'make two of it, or shorten it',
    };
  }
  throw error;
}
