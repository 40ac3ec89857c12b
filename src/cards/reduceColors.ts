/** A picture whose pixels are indices into a palette. */
export interface IndexedPicture {
  /** Red, green and blue of each color, from 0 to 255. */
  palette: [number, number, number][];
  /** A byte for each pixel. */
  pixels: Uint8Array;
}

/** Steps from the paper to each ink, on the edges of letters. */
const STEPS = 16;

/**
 * Reduces a picture of flat colors on paper to a palette: the paper, and a ramp
 * to each ink for the smoothed edges. A card then takes a third of the bytes.
 *
 * @param rgba - four bytes for each pixel, opaque
 * @param paper - the color of the ground, as `#rrggbb`
 * @param inks - the colors drawn on it, as `#rrggbb`; at most 15
 * @returns the picture with each pixel in the nearest color of the palette
 */
export function reduceColors(
  rgba: Uint8Array,
  paper: string,
  inks: readonly string[],
): IndexedPicture {
  const ground = readColor(paper);
  const palette = [
    ground,
    ...inks.map(readColor).flatMap((ink) =>
      Array.from({length: STEPS}, (_, step): [number, number, number] => {
        const mix = (from: number, to: number) =>
          Math.round(from + ((to - from) * (step + 1)) / STEPS);
        return [mix(ground[0], ink[0]), mix(ground[1], ink[1]), mix(ground[2], ink[2])];
      }),
    ),
  ];
  const known = new Map<number, number>();
  const pixels = new Uint8Array(rgba.length / 4);
  const view = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  let last = -1;
  let index = 0;
  for (let pixel = 0; pixel < pixels.length; pixel += 1) {
    // Red, green and blue; most pixels have their neighbor's color.
    const color = view.getUint32(pixel * 4) >>> 8;
    if (color !== last) {
      index = known.get(color) ?? nearest(palette, color);
      known.set(color, index);
      last = color;
    }
    pixels[pixel] = index;
  }
  return {palette, pixels};
}

function nearest(palette: IndexedPicture['palette'], color: number): number {
  const [red, green, blue] = split(color);
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function readColor(color: string): [number, number, number] {
  return split(parseInt(color.slice(1), 16));
}

function split(color: number): [number, number, number] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}
