import {readFile} from 'node:fs/promises';

import {initWasm, Resvg} from '@resvg/resvg-wasm';
import {encode} from 'fast-png';

import {COLORS} from '../../cards/colors';
import {reduceColors} from '../../cards/reduceColors';

let ready: Promise<void> | undefined;

/**
 * Draws the SVG document of a card as PNG, at its own size. The libraries are
 * WebAssembly and JavaScript: the same bytes on every machine.
 *
 * @param svg - the document, of outlines alone
 * @returns the PNG file
 */
export async function rasterise(svg: string): Promise<Uint8Array> {
  ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) =>
    initWasm(wasm),
  );
  await ready;
  const drawing = new Resvg(svg);
  const image = drawing.render();
  const {width, height} = image;
  const {paper, ...inks} = COLORS;
  const {palette, pixels} = reduceColors(image.pixels, paper, Object.values(inks));
  // Nobody else clears WebAssembly's memory in time: it is full after some thousand cards.
  image.free();
  drawing.free();
  return encode({width, height, data: pixels, channels: 1, depth: 8, palette}, {zlib: {level: 6}});
}
