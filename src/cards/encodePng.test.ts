import {PNG} from 'pngjs';
import {describe, expect, it} from 'vitest';

import {encodePng} from './encodePng';

describe('encodePng', () => {
  it('writes pictures that another program reads, pixel for pixel', () => {
    const palette: [number, number, number][] = [
      [251, 248, 242],
      [168, 50, 31],
      [0, 0, 0],
    ];
    const pixels = Uint8Array.of(0, 1, 2, 2, 1, 0);
    const {width, height, data} = PNG.sync.read(Buffer.from(encodePng({palette, pixels}, 3)));
    expect([width, height]).toEqual([3, 2]);
    const expected = Array.from(pixels, (index) => [...(palette[index] ?? []), 255]);
    expect([...data]).toEqual(expected.flat());
  });
});
