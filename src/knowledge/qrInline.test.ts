import {describe, expect, it} from 'vitest';

import {encodeQr} from './qrCode';
import {qrStroke, renderInlineQr} from './qrInline';

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

describe('renderInlineQr', () => {
  it('draws the code with four modules of white on each side, and names it', () => {
    const address = 'https://example.org/s/cover/';
    const side = encodeQr(address).length + 8;
    const svg = renderInlineQr(address);
    expect(svg).toContain(`viewBox="-4 -4 ${side} ${side}"`);
    expect(svg).toContain(`aria-label="二维码：${address}"`);
  });
});
