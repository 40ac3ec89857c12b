import fc from 'fast-check';
import jsQR from 'jsqr';
import {describe, expect, it} from 'vitest';

import {encodeQr, qrPath, QUIET_ZONE, renderQrSvg} from './qrCode';

/** Pixels per module, enough for the decoder to find its patterns. */
const SCALE = 4;

/** Fills the rectangles of a path of ours, as a browser would, and reads the picture with another author's decoder. */
function decode(path: string, side: number): string | undefined {
  const width = side * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  const rectangles = path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu);
  for (const [, x, y, length] of rectangles) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const from = (row * width + Number(x) * SCALE) * 4;
      for (let at = from; at < from + Number(length) * SCALE * 4; at += 4) {
        pixels.fill(0, at, at + 3);
      }
    }
  }
  const {binaryData} = jsQR(pixels, width, width) ?? {};
  return binaryData && new TextDecoder().decode(Uint8Array.from(binaryData));
}

function decodeSvg(svg: string): string | undefined {
  const path = /<path d="([^"]+)"/u.exec(svg)?.[1] ?? '';
  const side = Number(/viewBox="0 0 (\d+) \1"/u.exec(svg)?.[1]);
  return decode(path, side);
}

const address = fc
  .webUrl({withFragments: true, withQueryParameters: true})
  .filter((url) => url.length <= 200);

describe('a QR code', () => {
  it.each([
    'http://localhost:3000/q/definition/',
    'https://xn--fiqs8s.example/kb/q/home-and-family-2013/',
    'HTTPS://EXAMPLE.ORG/Q/A/',
    'https://例子.中国/讲稿/',
    `https://example.org/${'a'.repeat(180)}`,
  ])('of %s reads as that address', (text) => {
    expect(decodeSvg(renderQrSvg(text))).toBe(text);
  });

  it('of any address reads as that address', () => {
    fc.assert(
      fc.property(address, (text) => {
        expect(decodeSvg(renderQrSvg(text))).toBe(text);
      }),
      {numRuns: 60},
    );
  });

  it('still reads with a corner of its data torn away', () => {
    const text = 'https://example.org/q/definition/';
    const matrix = encodeQr(text);
    const torn = matrix.map((row, y) =>
      row.map((dark, x) => dark && (x < matrix.length - 5 || y < matrix.length - 5)),
    );
    const margin = Array<boolean>(QUIET_ZONE).fill(false);
    const path = qrPath([...margin.map(() => []), ...torn.map((row) => [...margin, ...row])]);
    expect(decode(path, matrix.length + 2 * QUIET_ZONE)).toBe(text);
  });

  it('is square and the smallest that holds the text', () => {
    const matrix = encodeQr('https://a.cn/');
    expect(matrix).toHaveLength(21);
    expect(matrix.every((row) => row.length === 21)).toBe(true);
  });

  it('is refused where no QR code holds the text', () => {
    expect(() => encodeQr('字'.repeat(1000))).toThrow();
  });
});

describe('qrPath', () => {
  it('draws each run of dark modules as one rectangle', () => {
    expect(
      qrPath([
        [true, true, false, true],
        [false, true, true, false],
      ]),
    ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 1h2v1h-2z');
  });
});

describe('renderQrSvg', () => {
  it('is black on white, with four white modules on each side, whatever the theme', () => {
    const svg = renderQrSvg('https://a.cn/');
    expect(svg).toContain('viewBox="0 0 29 29" shape-rendering="crispEdges"');
    expect(svg).toContain('<path fill="#fff" d="M0 0h29v29h-29z"/>');
    expect(svg).not.toContain('currentColor');
    const places = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/gu)].map((match) =>
      match.slice(1).map(Number),
    );
    expect(Math.min(...places.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...places.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...places.map(([x = 0, , length = 0]) => x + length))).toBe(25);
    expect(Math.max(...places.map(([, y = 0]) => y))).toBe(24);
  });
});
