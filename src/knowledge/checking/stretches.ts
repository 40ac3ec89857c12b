import type {Stretch} from '../../textReuse/readText';

/**
 * Measures what two stretches have in common.
 *
 * @param a - a stretch of a text
 * @param b - another one of it
 * @returns the number of UTF-16 units
 */
export function overlap(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/**
 * Measures a stretch.
 *
 * @param stretch - a stretch of a text
 * @returns the number of its UTF-16 units
 */
export function lengthOf({from, to}: Stretch): number {
  return to - from;
}

/**
 * Leaves out the white space at both ends of a stretch.
 *
 * @param text - the text
 * @param stretch - a stretch of it
 * @returns what is left, which may be empty
 */
export function trim(text: string, {from, to}: Stretch): Stretch {
  const words = text.slice(from, to);
  const lead = words.length - words.trimStart().length;
  return {from: from + lead, to: from + Math.max(lead, words.trimEnd().length)};
}

/**
 * Finds the shortest stretch that holds all of several.
 *
 * @param stretches - one or more of the same text
 * @returns from the first one's beginning to the last one's end
 */
export function hull(stretches: readonly Stretch[]): Stretch {
  return {
    from: Math.min(...stretches.map(({from}) => from)),
    to: Math.max(...stretches.map(({to}) => to)),
  };
}
