/** How much it tells, in bits, that a unit of the corpus stands in another text, too. */
export interface Information {
  /** By unit: where nothing before it is known. */
  alone: Float32Array;
  /** By place in the corpus: where the unit before it is known. */
  after: Float32Array;
}

/** How many occurrences the unit's frequency in the whole corpus counts for beside those seen behind another. */
const WEIGHT = 4;
/**
 * What stands behind another unit has at least the probability of so many units of the corpus: a
 * small one knows few words, and of those it does not know it cannot say how rare they are.
 */
const UNKNOWN = 100;
/** What stands in many texts word for word always has the same behind it; so many bits it tells all the same. */
const REPEATED = 1.5;
/** Of a corpus of a few sentences, in bits: as much as any character tells behind another. */
const LEAST = 3.5;

/**
 * Measures how little each unit of a corpus is to be expected: by its own
 * frequency, and by its frequency behind the unit before it, interpolated. Each
 * occurrence is judged by all others (leaving-one-out: Ney, Essen and Kneser
 * 1994), so that what stands once does not pass for something that always stands
 * there. Common words come to few bits, names and rare turns to many.
 *
 * @param units - the corpus
 * @param order - its places in order
 * @returns the bits
 */
export function measureInformation(units: Uint16Array, order: Uint32Array): Information {
  const counts = new Uint32Array(0x10000);
  for (const unit of units) counts[unit] = (counts[unit] ?? 0) + 1;
  const alone = new Float32Array(counts.length);
  counts.forEach((count, unit) => {
    alone[unit] = Math.log2(units.length / Math.max(1, count - 1));
  });

  const after = Float32Array.from(units, (unit) => alone[unit] ?? 0);
  for (let low = 0; low < order.length;) {
    const place = order[low] ?? 0;
    const [before, unit] = [units[place] ?? 0, units[place + 1] ?? 0];
    const isSame = (other: number): boolean =>
      units[other] === before && (units[other + 1] ?? 0) === unit;
    let high = low + 1;
    while (high < order.length && isSame(order[high] ?? 0)) high += 1;
    const most = Math.min(alone[unit] ?? 0, Math.max(LEAST, Math.log2(units.length / UNKNOWN)));
    const seen = high - low - 1 + WEIGHT * 2 ** -most;
    const told = Math.log2(((counts[before] ?? 1) - 1 + WEIGHT) / seen);
    const bits = Math.min(most, Math.max(REPEATED, told));
    for (let at = low; at < high; at += 1) after[(order[at] ?? 0) + 1] = bits;
    low = high;
  }
  return {alone, after};
}

/**
 * Adds up what a stretch of the corpus tells that stands in another text word for word.
 *
 * @param information - the bits
 * @param units - the corpus
 * @param from - where the stretch begins
 * @param to - where it ends
 * @returns bits; 0 of an empty stretch
 */
export function bitsOf(
  {alone, after}: Information,
  units: Uint16Array,
  from: number,
  to: number,
): number {
  if (from >= to) return 0;
  let bits = alone[units[from] ?? 0] ?? 0;
  for (let place = from + 1; place < to; place += 1) bits += after[place] ?? 0;
  return bits;
}
