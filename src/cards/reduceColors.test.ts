import {describe, expect, it} from 'vitest';

import {reduceColors} from './reduceColors';

const picture = (...colors: [number, number, number][]) =>
  Uint8Array.from(colors.flatMap((color) => [...color, 255]));

const reduce = (...colors: [number, number, number][]) => {
  const {palette, pixels} = reduceColors(picture(...colors), '#ffffff', ['#000000', '#ff0000']);
  return {palette, shown: Array.from(pixels, (index) => palette[index])};
};

describe('reduceColors', () => {
  it('keeps paper and inks as they are', () => {
    expect(reduce([255, 255, 255], [0, 0, 0], [255, 0, 0]).shown).toEqual([
      [255, 255, 255],
      [0, 0, 0],
      [255, 0, 0],
    ]);
  });

  it('takes the smoothed edge of a letter to the nearest step of its ink', () => {
    const {shown} = reduce([130, 130, 130], [255, 100, 98]);
    expect(shown).toEqual([
      [128, 128, 128],
      [255, 96, 96],
    ]);
  });

  it('has few colors', () => {
    expect(reduce().palette).toHaveLength(33);
  });
});
