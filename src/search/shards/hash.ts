/**
 * Hashes bytes: MurmurHash3 (Austin Appleby, x86, 32 bits) with the seeds 0 and
 * 1, one after the other. It tells contents apart, and what was cut off; it is
 * no protection against forgers, who could change the manifest as well.
 *
 * @param bytes - any bytes
 * @returns 16 hexadecimal digits
 */
export function hashBytes(bytes: Uint8Array): string {
  return [0, 1].map((seed) => murmur3(bytes, seed).toString(16).padStart(8, '0')).join('');
}

function murmur3(bytes: Uint8Array, seed: number): number {
  const whole = bytes.length & ~3;
  const at = (index: number): number => bytes[index] ?? 0;
  let hash = seed;
  for (let index = 0; index < whole; index += 4) {
    const block = at(index) | (at(index + 1) << 8) | (at(index + 2) << 16) | (at(index + 3) << 24);
    hash = rotate(hash ^ mix(block), 13);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  if (whole < bytes.length) {
    // What lies beyond the end counts as zero.
    hash ^= mix(at(whole) | (at(whole + 1) << 8) | (at(whole + 2) << 16));
  }
  hash ^= bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mix(block: number): number {
  return Math.imul(rotate(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
