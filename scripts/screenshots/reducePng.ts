import {decode, encode} from 'fast-png';

import {COLORS} from '../../src/cards/colors';
import {reduceColors} from '../../src/cards/reduceColors';

const {paper, ...INKS} = COLORS;

/** What the pages show beside the colors of the cards, light theme (src/css/tokens.css). */
const OTHERS = {
  black: '#000000',
  white: '#ffffff',
  raised: '#f5f0e6',
  rule: '#ddd3c2',
  wash: '#f3e3da',
};

/**
 * Writes a picture of the site with a palette of the site's own colors: a
 * third of the bytes.
 *
 * @param png - the picture as the browser gives it, 8 bits a channel
 * @returns the PNG file
 */
export function reducePng(png: Uint8Array): Uint8Array {
  const {width, height, channels, data} = decode(png);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      rgba[pixel * 4 + channel] = data[pixel * channels + channel] ?? 0;
    }
  }
  const inks = [...Object.values(INKS), ...Object.values(OTHERS)];
  const {palette, pixels} = reduceColors(rgba, paper, inks);
  return encode({width, height, data: pixels, channels: 1, depth: 8, palette}, {zlib: {level: 9}});
}
