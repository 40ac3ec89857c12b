import {encodeQr, qrPath} from '../knowledge/qrCode';
import {COLORS} from './colors';

/** A filled area: SVG path data, moved and scaled. */
export interface Area {
  path: string;
  color: string;
  x: number;
  y: number;
  scale: number;
}

/** The widest a QR code may be; it takes the largest whole number of pixels for each module. */
const SIDE = 150;
/** It may be this wide where its modules would else be smaller than three pixels. */
const LONG_SIDE = 180;

/**
 * Places an address' QR code.
 *
 * @param address - what the code stands for
 * @param corner - where its lower right corner stands, in pixels
 * @returns its dark modules; the paper around it is its quiet zone
 */
export function placeCode(address: string, corner: {x: number; y: number}): Area {
  const matrix = encodeQr(address);
  const modules = matrix.length;
  const scale = Math.max(Math.floor(SIDE / modules), Math.floor(LONG_SIDE / modules) >= 3 ? 3 : 2);
  const side = modules * scale;
  return {
    path: qrPath(matrix),
    color: COLORS.ink,
    x: corner.x - side,
    y: corner.y - side,
    scale,
  };
}
