import {ShardError, unpackShard} from './format';

/**
 * Fetches a shard.
 *
 * @param name - its name
 * @param signal - is aborted when nobody waits for it any more
 * @returns its bytes, or undefined where there is none
 * @throws where it cannot be had
 */
export type FetchShard = (name: string, signal: AbortSignal) => Promise<Uint8Array | undefined>;

/** Shards that were fetched, and those that are on the way. */
export interface ShardStore {
  /**
   * Gets a shard, once for all who ask.
   *
   * @param name - its name
   * @param read - reads its content; the same for the same name
   * @param signal - when it is aborted this asker no longer waits
   * @returns what was read
   * @throws ShardError where it cannot be had or is not the one
   */
  get<T>(name: string, read: (content: unknown) => T, signal?: AbortSignal): Promise<T>;
}

interface Entry {
  content: Promise<unknown>;
  /** How many wait for it; when none does, it is no longer fetched. */
  waiting: number;
  controller: AbortController;
  settled: boolean;
}

/** So many shards are kept read. */
const MOST_KEPT = 256;

/**
 * Makes a store of shards.
 *
 * @param fetchShard - fetches one
 * @returns the store
 */
export function createShardStore(fetchShard: FetchShard): ShardStore {
  const entries = new Map<string, Entry>();

  function start(name: string, read: (content: unknown) => unknown): Entry {
    const controller = new AbortController();
    const entry: Entry = {
      controller,
      waiting: 0,
      settled: false,
      content: load(name, controller.signal).then((content) => {
        const value = read(content);
        entry.settled = true;
        return value;
      }),
    };
    // What failed is fetched anew when it is asked for again.
    entry.content.catch(() => {
      if (entries.get(name) === entry) entries.delete(name);
    });
    return entry;
  }

  async function load(name: string, signal: AbortSignal): Promise<unknown> {
    let bytes: Uint8Array | undefined;
    try {
      bytes = await fetchShard(name, signal);
    } catch (cause) {
      if (signal.aborted) throw cause;
      throw new ShardError('missing', name, {cause});
    }
    if (!bytes) throw new ShardError('missing', name);
    return unpackShard(name, bytes);
  }

  async function get<T>(
    name: string,
    read: (content: unknown) => T,
    signal?: AbortSignal,
  ): Promise<T> {
    signal?.throwIfAborted();
    const entry = entries.get(name) ?? start(name, read);
    // Last used, last dropped.
    entries.delete(name);
    entries.set(name, entry);
    const [oldest] = entries;
    if (entries.size > MOST_KEPT && oldest?.[1].settled) entries.delete(oldest[0]);
    entry.waiting += 1;
    let leave: (() => void) | undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => {
        if (entry.waiting === 1 && !entry.settled) {
          entries.delete(name);
          entry.controller.abort();
        }
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', leave, {once: true});
    });
    try {
      return (await Promise.race([entry.content, left])) as T;
    } finally {
      entry.waiting -= 1;
      if (leave) signal?.removeEventListener('abort', leave);
    }
  }

  return {get};
}
