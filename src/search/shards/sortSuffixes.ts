import {WALL} from '../comparison';
import {LONGEST_PASSAGE} from './format';

const END = WALL.charCodeAt(0);
/** Fewer than this are sorted by insertion. */
const FEW = 12;

/**
 * Sorts all places of a text by what follows them up to the end of their
 * section: multikey quicksort (Bentley and Sedgewick 1997). Its time grows with
 * the characters it takes to tell the places apart. Places that are followed by
 * the same stand in their own order.
 *
 * @param units - the text's UTF-16 units, sections ended by {@link WALL}
 * @returns the places, without ends of sections and second halves of characters
 */
export function sortSuffixes(units: Uint16Array): Uint32Array {
  const places = bucketPlaces(units);
  const unitAt = (place: number, depth: number): number => units[place + depth] ?? END;
  const pending: [low: number, high: number, depth: number][] = [];
  for (let low = 0, high = 1; low < places.length; low = high) {
    while (high < places.length && unitAt(places[high] ?? 0, 0) === unitAt(places[low] ?? 0, 0)) {
      high += 1;
    }
    pending.push([low, high, 1]);
  }
  for (let range = pending.pop(); range; range = pending.pop()) {
    const [low, high, depth] = range;
    if (high - low <= FEW) {
      insert(places, low, high, depth, unitAt);
      continue;
    }
    if (depth >= LONGEST_PASSAGE) {
      places.subarray(low, high).sort();
      continue;
    }
    const pivot = middle(
      unitAt(places[low] ?? 0, depth),
      unitAt(places[(low + high) >> 1] ?? 0, depth),
      unitAt(places[high - 1] ?? 0, depth),
    );
    let less = low;
    let more = high;
    for (let at = low; at < more;) {
      const place = places[at] ?? 0;
      const unit = unitAt(place, depth);
      if (unit < pivot) {
        places[at] = places[less] ?? 0;
        places[less] = place;
        less += 1;
        at += 1;
      } else if (unit > pivot) {
        more -= 1;
        places[at] = places[more] ?? 0;
        places[more] = place;
      } else at += 1;
    }
    if (less - low > 1) pending.push([low, less, depth]);
    if (high - more > 1) pending.push([more, high, depth]);
    if (more - less > 1) {
      if (pivot === END) places.subarray(less, more).sort();
      else pending.push([less, more, depth + 1]);
    }
  }
  return places;
}

/** The places by their first unit, so that what is sorted further lies close together. */
function bucketPlaces(units: Uint16Array): Uint32Array {
  const next = new Uint32Array(0x10001);
  const isStart = (unit: number): boolean => unit !== END && (unit < 0xdc00 || unit > 0xdfff);
  for (const unit of units) if (isStart(unit)) next[unit + 1] = (next[unit + 1] ?? 0) + 1;
  for (let unit = 1; unit < next.length; unit += 1) {
    next[unit] = (next[unit] ?? 0) + (next[unit - 1] ?? 0);
  }
  const places = new Uint32Array(next[0x10000] ?? 0);
  units.forEach((unit, place) => {
    if (!isStart(unit)) return;
    const slot = next[unit] ?? 0;
    places[slot] = place;
    next[unit] = slot + 1;
  });
  return places;
}

function middle(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function insert(
  places: Uint32Array,
  low: number,
  high: number,
  depth: number,
  unitAt: (place: number, depth: number) => number,
): void {
  for (let at = low + 1; at < high; at += 1) {
    const place = places[at] ?? 0;
    let to = at;
    for (; to > low && isAfter(places[to - 1] ?? 0, place, depth, unitAt); to -= 1) {
      places[to] = places[to - 1] ?? 0;
    }
    places[to] = place;
  }
}

function isAfter(
  a: number,
  b: number,
  from: number,
  unitAt: (place: number, depth: number) => number,
): boolean {
  for (let depth = from; depth < LONGEST_PASSAGE; depth += 1) {
    const [x, y] = [unitAt(a, depth), unitAt(b, depth)];
    if (x !== y) return x > y;
    if (x === END) break;
  }
  return a > b;
}
