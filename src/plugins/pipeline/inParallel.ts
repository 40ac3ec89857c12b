/**
 * Works on many items, a few at a time: what each needs in memory is not needed for all at once.
 *
 * @param items - what to work on, begun in this order
 * @param atOnce - how many are worked on at the same time
 * @param work - the work on one
 * @returns when all are done
 * @throws what the work throws first
 */
export async function inParallel<Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items].values();
  // All take from the same queue.
  const takeInTurn = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({length: atOnce}, takeInTurn));
}
