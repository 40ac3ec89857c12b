import {readFile} from 'node:fs/promises';

import {initWasm, Resvg} from '@resvg/resvg-wasm';

import {COLORS} from '../../cards/colors';
import {encodePng} from '../../cards/encodePng';
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
  const image = new Resvg(svg).render();
  const {width} = image;
  const {paper, ...inks} = COLORS;
  const picture = reduceColors(image.pixels, paper, Object.values(inks));
  image.free();
  return encodePng(picture, width);
}
