import {drawSvg} from '../../cards/drawSvg';
import {TextOverflow} from '../../cards/fitText';
import {layOutCard} from '../../cards/layout';
import {MissingGlyphs} from '../../cards/setLines';
import {ContentError} from '../../knowledge/problems';
import {loadTypeface} from './loadTypeface';
import {rasterise} from './rasterise';

import type {CardCache} from './cardCache';
import type {FiledCard} from './collectCards';
import type {Problem} from '../../knowledge/problems';
import type {Layout} from '../../cards/layout';
import type {Typeface} from '../../cards/typeface';

/** The cards of a build. */
export interface DrawnCards {
  files: {path: string; png: Uint8Array}[];
  drawn: number;
  reused: number;
}

/**
 * Draws the cards that no earlier build has drawn. Fonts are opened only where
 * there is one to draw.
 *
 * @param cards - what the cards say
 * @param cache - the cards of earlier builds
 * @returns all of them as PNG, in the same order
 * @throws ContentError with every card that cannot be drawn as it is
 */
export async function drawCards(
  cards: readonly FiledCard[],
  cache: CardCache,
): Promise<DrawnCards> {
  const found = await Promise.all(cards.map(({card}) => cache.find(card)));
  const missing = cards.filter((_, index) => !found[index]);
  const drawn = missing.length > 0 ? await drawAll(missing, cache) : new Map<FiledCard, never>();
  return {
    files: cards.flatMap((filed, index) => {
      const png = found[index] ?? drawn.get(filed);
      return png ? [{path: filed.path, png}] : [];
    }),
    drawn: drawn.size,
    reused: cards.length - drawn.size,
  };
}

async function drawAll(
  cards: readonly FiledCard[],
  cache: CardCache,
): Promise<Map<FiledCard, Uint8Array>> {
  const typeface = await loadTypeface(cards.map(({card}) => Object.values(card).flat().join('')));
  const drawn = new Map<FiledCard, Uint8Array>();
  const problems: Problem[] = [];
  for (const filed of cards) {
    const layout = layOut(filed, typeface, problems);
    // Once one cannot be drawn, the rest is looked at for what else there is to say.
    if (!layout || problems.length > 0) continue;
    const png = await rasterise(drawSvg(layout));
    await cache.keep(filed.card, png);
    drawn.set(filed, png);
  }
  if (problems.length > 0) throw new ContentError(problems);
  return drawn;
}

function layOut(filed: FiledCard, typeface: Typeface, problems: Problem[]): Layout | undefined {
  try {
    return layOutCard(filed.card, typeface);
  } catch (error) {
    problems.push(describe(error, filed));
    return undefined;
  }
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
      mend: 'write it with other characters, or add a font package that has it to FONT_PACKAGES in src/plugins/cards/fontFiles.ts',
    };
  }
  if (error instanceof TextOverflow) {
    const length = Array.from(card.lines.join('')).length;
    return {
      ...place,
      found: `the card of the ${what} cannot hold its ${length} characters at a size that can be read`,
      mend: 'make two of it, or shorten it',
    };
  }
  throw error;
}
