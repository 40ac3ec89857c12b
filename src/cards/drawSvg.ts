import {CARD} from './card';
import {COLORS} from './colors';

import type {PlacedLine} from './fitText';
import type {Layout} from './layout';

/**
 * Draws a card as SVG whose texts are outlines, so that it looks the same
 * whatever fonts a machine has.
 *
 * @param layout - the card's parts
 * @returns an SVG document of 1200 × 630 pixels
 */
export function drawSvg({areas, lines}: Layout): string {
  const {width, height} = CARD;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${COLORS.paper}" d="M0 0h${width}v${height}H0z"/>`,
    ...areas.map(
      ({path, color, x, y, scale}) =>
        `<path fill="${color}" shape-rendering="crispEdges" transform="translate(${x} ${y}) scale(${scale})" d="${path}"/>`,
    ),
    ...lines.map(drawLine),
    '</svg>',
  ].join('\n');
}

function drawLine({atoms, color, size, x, baseline}: PlacedLine): string {
  const outlines = atoms.flatMap((atom) =>
    atom.shaped.outlines.map(({path, unitsPerEm, x: dx, y: dy}) => {
      const scale = number(size / unitsPerEm);
      const left = number(x + (atom.x + dx) * size);
      const base = number(baseline - dy * size);
      return `<path transform="translate(${left} ${base}) scale(${scale} -${scale})" d="${path}"/>`;
    }),
  );
  return `<g fill="${color}">${outlines.join('')}</g>`;
}

function number(value: number): string {
  return String(Number(value.toFixed(4)));
}
