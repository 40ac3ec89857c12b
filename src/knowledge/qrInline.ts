import {encodeQr} from './qrCode';
import {QUIET_ZONE} from './qrMargin';
import {escapeHtml} from './sharing/html';

import type {QrMatrix} from './qrCode';

/**
 * Draws an address' QR code as an SVG element for a page: black on white in
 * every theme, with its quiet zone, named for screen readers.
 *
 * @param address - what the code stands for
 * @returns HTML; shorter than a document of its own, since it counts in the page
 * @throws Error where the address is longer than a QR code holds
 */
export function renderInlineQr(address: string): string {
  const matrix = encodeQr(address);
  const side = matrix.length + 2 * QUIET_ZONE;
  const from = -QUIET_ZONE;
  return [
    `<svg viewBox="${from} ${from} ${side} ${side}" role="img" aria-label="${escapeHtml(`二维码：${address}`)}" shape-rendering="crispEdges">`,
    `<rect x="${from}" y="${from}" width="${side}" height="${side}" fill="#fff"/>`,
    `<path stroke="#000" d="${qrStroke(matrix)}"/></svg>`,
  ].join('');
}

/**
 * Draws the modules as SVG path data to be stroked one unit wide: shorter than outlines.
 *
 * @param matrix - the modules
 * @returns the data, one unit per module, with its origin at the matrix' corner
 */
export function qrStroke(matrix: QrMatrix): string {
  return matrix
    .map((row, y) => {
      let data = '';
      let pen = 0;
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x]) continue;
        let end = x;
        while (row[end]) end += 1;
        data += data === '' ? `M${x} ${y}.5h${end - x}` : `m${x - pen} 0h${end - x}`;
        pen = end;
        x = end;
      }
      return data;
    })
    .join('');
}
