/** Where something stands on a slide, in any unit; y grows downwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Puts what stands on a slide into the order in which one reads it: row by row
 * from the top, each from the left. What overlaps for more than half of the
 * lower one's height stands in one row. What has no place of its own follows
 * what it follows in the file.
 *
 * @param items - the items in the order of the file, which is that of the layers
 * @param boxOf - gives the place of an item, if it has one
 * @returns the items in reading order
 */
export function inReadingOrder<Item>(
  items: readonly Item[],
  boxOf: (item: Item) => Box | undefined,
): Item[] {
  const groups: {box: Box; items: Item[]}[] = [];
  const first: Item[] = [];
  for (const item of items) {
    const box = boxOf(item);
    if (box) groups.push({box, items: [item]});
    else (groups.at(-1)?.items ?? first).push(item);
  }
  groups.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const rows: (typeof groups)[] = [];
  for (const group of groups) {
    const row = rows.at(-1);
    if (row?.every(({box}) => shareRow(box, group.box))) row.push(group);
    else rows.push([group]);
  }
  return [
    ...first,
    ...rows.flatMap((row) => row.sort((a, b) => a.box.x - b.box.x).flatMap((group) => group.items)),
  ];
}

function shareRow(a: Box, b: Box): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return shared > Math.min(a.height, b.height) / 2;
}
