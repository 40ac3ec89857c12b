import {encodeQR} from 'qr';

import {QUIET_ZONE} from './qrMargin';

export {QUIET_ZONE};

/** The modules of a QR code, row by row, true where dark; without the quiet zone. */
export type QrMatrix = readonly (readonly boolean[])[];

/** How large a module is where the drawing's own size counts, in CSS pixels. */
const MODULE_SIZE = 8;

/**
 * Encodes a text as a QR code (ISO/IEC 18004) with error correction M, which
 * reads with 15 % of it damaged.
 *
 * @param text - what a reader's telephone shows; here an address
 * @returns the modules, in the smallest version that holds the text
 * @throws Error where the text is longer than a QR code holds, 2331 bytes of UTF-8
 */
export function encodeQr(text: string): QrMatrix {
  // The library insists on a margin; the quiet zone is for those who draw the code.
  return encodeQR(text, 'raw', {ecc: 'medium', border: 1})
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
}

/**
 * Draws the dark modules as SVG path data, each run of a row as one rectangle.
 *
 * @param matrix - the modules
 * @returns the data for a filled path, one unit per module, with its origin at the matrix' corner
 */
export function qrPath(matrix: QrMatrix): string {
  return matrix
    .flatMap((row, y) =>
      runs(row).map(({start, length}) => `M${start} ${y}h${length}v1h-${length}z`),
    )
    .join('');
}

/**
 * Draws a text's QR code as a document of its own, black on white in every
 * theme, with its quiet zone.
 *
 * @param text - what the code stands for
 * @returns an SVG document; its units are modules, its own size 8 CSS pixels for each
 * @throws Error where the text is longer than a QR code holds
 */
export function renderQrSvg(text: string): string {
  const matrix = encodeQr(text);
  const side = matrix.length + 2 * QUIET_ZONE;
  const size = side * MODULE_SIZE;
  const margin = Array<boolean>(QUIET_ZONE).fill(false);
  const path = qrPath([...margin.map(() => []), ...matrix.map((row) => [...margin, ...row])]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${side}v${side}h-${side}z"/>`,
    `<path d="${path}"/>`,
    '</svg>\n',
  ].join('');
}

function runs(row: readonly boolean[]): {start: number; length: number}[] {
  const found: {start: number; length: number}[] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last.start + last.length === x) last.length += 1;
    else found.push({start: x, length: 1});
  });
  return found;
}
