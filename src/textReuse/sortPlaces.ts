/** So many units decide the order of two places; what is equal so far stays in the order of the text. */
export const DEPTH = 8;

/**
 * Sorts the places of a text by the units that stand there: a suffix array
 * (Manber and Myers 1993) as deep as seeds are long, made by radix sort from the
 * last unit to the first. Linear in the text.
 *
 * @param units - the text
 * @returns its places in order
 */
export function sortPlaces(units: Uint16Array): Uint32Array {
  let order = Uint32Array.from(units.keys());
  let next = new Uint32Array(units.length);
  for (let depth = DEPTH - 1; depth >= 0; depth -= 1) {
    // Behind the end stands the smallest unit.
    const slots = new Uint32Array(0x10001);
    for (const place of order) {
      const key = (units[place + depth] ?? 0) + 1;
      slots[key] = (slots[key] ?? 0) + 1;
    }
    for (let key = 1; key < slots.length; key += 1) {
      slots[key] = (slots[key] ?? 0) + (slots[key - 1] ?? 0);
    }
    for (const place of order) {
      const key = units[place + depth] ?? 0;
      const slot = slots[key] ?? 0;
      next[slot] = place;
      slots[key] = slot + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}
