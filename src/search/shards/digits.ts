/** The digits of all numbers in shards (RFC 4648, base64url): text that any host compresses. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit.charCodeAt(0), value]));

/**
 * Writes a number below 64.
 *
 * @param value - the number
 * @returns its digit
 */
export function digitOf(value: number): string {
  return DIGITS.charAt(value);
}

/**
 * Reads a digit.
 *
 * @param digits - digits
 * @param at - which of them
 * @returns its value, from 0 to 63
 * @throws RangeError where there is none
 */
export function valueAt(digits: string, at: number): number {
  const value = VALUES.get(digits.charCodeAt(at));
  if (value === undefined) throw new RangeError(`no digit at ${at}`);
  return value;
}

/**
 * Writes a number of any size: five bits a digit, the lowest first; each digit but the last has 32 added.
 *
 * @param value - a whole number from 0 to 2³¹ − 1
 * @returns its digits
 */
export function writeVarint(value: number): string {
  let digits = '';
  let rest = value;
  while (rest >= 32) {
    digits += digitOf(32 + (rest & 31));
    rest >>>= 5;
  }
  return digits + digitOf(rest);
}

/**
 * Reads numbers that {@link writeVarint} wrote one after the other.
 *
 * @param digits - their digits
 * @returns the numbers
 * @throws RangeError where the digits break off
 */
export function readVarints(digits: string): number[] {
  const values: number[] = [];
  for (let at = 0; at < digits.length;) {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = valueAt(digits, at);
      at += 1;
      value |= (digit & 31) << shift;
      if (digit < 32) break;
    }
    values.push(value);
  }
  return values;
}

/**
 * Writes numbers as planes: the highest digits of all, then the next ones.
 * Sorted by what does not concern them they are random; in planes their high
 * digits still compress.
 *
 * @param values - whole numbers from 0
 * @param most - the highest number there can be
 * @returns as many digits for each as the highest needs
 */
export function writePlanes(values: readonly number[], most: number): string {
  let planes = '';
  for (let unit = 64 ** (widthOf(most) - 1); unit >= 1; unit /= 64) {
    for (const value of values) planes += digitOf(Math.floor(value / unit) % 64);
  }
  return planes;
}

/**
 * Reads numbers that {@link writePlanes} wrote.
 *
 * @param planes - their digits
 * @param count - how many numbers
 * @returns the numbers
 */
export function readPlanes(planes: string, count: number): number[] {
  const values = new Array<number>(count).fill(0);
  for (let at = 0; at < planes.length; at += 1) {
    const index = at % count;
    values[index] = (values[index] ?? 0) * 64 + valueAt(planes, at);
  }
  return values;
}

function widthOf(most: number): number {
  let width = 1;
  while (64 ** width <= most) width += 1;
  return width;
}
