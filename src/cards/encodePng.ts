import {zlibSync} from 'fflate';

import type {IndexedPicture} from './reduceColors';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Eight bits for each pixel, which are indices into a palette; the only compression and filter method there is; not interlaced. */
const FORM = [8, 3, 0, 0, 0];

/**
 * Writes a picture as a PNG file (W3C PNG, third edition). Rows are not
 * filtered: of indices into a palette a filter makes nothing smaller.
 *
 * @param picture - its palette and pixels
 * @param width - in pixels; the height follows from it
 * @returns the file
 */
export function encodePng({palette, pixels}: IndexedPicture, width: number): Uint8Array {
  const height = pixels.length / width;
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    // Each row begins with the number of its filter, 0 for none.
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const chunks = [
    SIGNATURE,
    chunk('IHDR', Uint8Array.of(...bigEndian(width), ...bigEndian(height), ...FORM)),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', zlibSync(rows, {level: 6})),
    chunk('IEND', new Uint8Array()),
  ];
  const file = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of chunks) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** Length, name, data, and the checksum of name and data. */
function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = new Uint8Array(4 + data.length);
  named.set(Array.from(name, (letter) => letter.charCodeAt(0)));
  named.set(data, 4);
  const whole = new Uint8Array(8 + named.length);
  whole.set(bigEndian(data.length));
  whole.set(named, 4);
  whole.set(bigEndian(crc32(named)), 4 + named.length);
  return whole;
}

function bigEndian(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

const CRCS = Uint32Array.from({length: 256}, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (CRCS[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
