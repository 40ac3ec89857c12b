/** Below this share of common pairs of characters two addresses have nothing to do with each other. */
const LEAST_ALIKE = 0.5;

/**
 * Finds the addresses of a site that are most like one that does not exist, by
 * the pairs of characters they share (Sørensen–Dice). Slips of the pen, missing
 * folders and shortened names come out on top.
 *
 * @param address - the unknown address
 * @param addresses - all addresses there are
 * @param limit - how many at most
 * @returns the most alike first; none where nothing is alike
 */
export function nearestAddresses(
  address: string,
  addresses: readonly string[],
  limit: number,
): string[] {
  const wanted = pairs(address);
  return addresses
    .map((candidate) => ({candidate, alike: dice(wanted, pairs(candidate))}))
    .filter(({alike}) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({candidate}) => candidate);
}

/**
 * Reads what an address says, for a search: its last part, as words.
 *
 * @param pathname - the path of an address, encoded as browsers give it
 * @returns the words, apart by spaces; empty where it says nothing
 */
export function wordsOfAddress(pathname: string): string {
  const parts = pathname.split('/').map(decode);
  const words = parts.map((part) =>
    part
      .replace(/\.\w{2,4}$/u, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return words.filter((word) => word !== '' && word !== 'index').at(-1) ?? '';
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function pairs(address: string): Map<string, number> {
  const chars = Array.from(address.toLowerCase().replace(/[^\p{L}\p{N}/]+/gu, '-'));
  const counts = new Map<string, number>();
  for (let at = 1; at < chars.length; at += 1) {
    const pair = `${chars[at - 1] ?? ''}${chars[at] ?? ''}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  return (2 * common) / Math.max(1, size(a) + size(b));
}
