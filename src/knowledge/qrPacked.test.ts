import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {encodeQr} from './qrCode';
import {packQr, qrStroke, unpackQr} from './qrPacked';

describe('packQr', () => {
  it('gives back every code as it was', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const matrix = encodeQr(address);
        expect(unpackQr(packQr(matrix))).toEqual(matrix);
      }),
      {numRuns: 30},
    );
  });
});

describe('qrStroke', () => {
  it('draws each run of dark modules as one stroke along the middle of its row', () => {
    expect(
      qrStroke([
        [true, true, false, true],
        [false, false, false, false],
        [false, true, false, false],
      ]),
    ).toBe('M0 0.5h2m1 0h1M1 2.5h1');
  });
});
