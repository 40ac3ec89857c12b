import {END, LONGEST_PASSAGE, nameOfMember} from './format';
import {inOrder, joinHits} from './hits';
import {readDirectory, readLeaf, readList} from './readShards';

import type {ShardManifest} from './format';
import type {Hit} from './hits';
import type {OpenDirectory, OpenLeaf} from './readShards';
import type {ShardStore} from './shardStore';

/** The sections that have a phrase. */
export interface Matches {
  count: number;
  /** Whether the lecturer's own words are among them. */
  hasLecture: boolean;
  /** The first of them in the order of the rows. */
  first: (limit: number) => Promise<Hit[]>;
}

/** What passages share with the beginning of a phrase. */
export interface Beginning {
  /** How many units. */
  length: number;
  sections: number[];
}

/** Looks up phrases in shards. */
export interface LookUp {
  /** Finds the sections that have a normalised phrase. */
  phrase: (phrase: string) => Promise<Matches>;
  /** Finds the sections with the longest beginning of a phrase that any has. */
  longestBeginning: (phrase: string) => Promise<Beginning>;
  /** Reads a list of sections by its name. */
  list: (name: string) => Promise<Matches>;
}

/** Says whether a section has a phrase, from its text. */
type Verify = (section: number, phrase: string) => Promise<number | undefined>;

/**
 * Makes what looks up phrases. Passages are sorted, so those that begin with a
 * phrase stand together. Each is kept only as far as it differs from all
 * others: where a phrase is longer, at most one passage can have it (or those
 * that are the same for very long), and its text says whether it does.
 *
 * @param manifest - the manifest
 * @param store - the shards
 * @param verify - gives the bits of the places where a section's text has a phrase, or nothing
 * @param signal - ends what is under way
 * @returns what looks up
 */
export function createLookUp(
  manifest: ShardManifest,
  store: ShardStore,
  verify: Verify,
  signal?: AbortSignal,
): LookUp {
  const {directories} = manifest;
  const firstsOfDirectories = directories.map(([first]) => first);

  async function directory(at: number): Promise<OpenDirectory> {
    const listed = directories[at]?.[1] ?? '';
    return typeof listed === 'string'
      ? store.get(listed, readDirectory, signal)
      : readDirectory(listed);
  }

  async function leaf({groups}: OpenDirectory, at: number): Promise<OpenLeaf> {
    return store.get(nameOfMember(manifest, groups, at), readLeaf, signal);
  }

  async function list(name: string): Promise<Matches> {
    const {count, hasLecture, rest, hits} = await store.get(name, readList, signal);
    return {
      count,
      hasLecture,
      first: async (limit) => {
        const all = [...hits];
        if (limit >= count) {
          const others = await Promise.all(rest.map((part) => store.get(part, readList, signal)));
          for (const other of others) for (const hit of other.hits) all.push(hit);
        }
        for (let at = 0; all.length < limit && all.length < count && at < rest.length; at += 1) {
          all.push(...(await store.get(rest[at] ?? '', readList, signal)).hits);
        }
        return all.slice(0, limit);
      },
    };
  }

  async function phrase(words: string): Promise<Matches> {
    const known = words.slice(0, LONGEST_PASSAGE);
    const leaves: OpenLeaf[] = [];
    const start = Math.max(0, lastNotAfter(firstsOfDirectories, known));
    for (let at = start; at < directories.length; at += 1) {
      if (at > start && !firstsOfDirectories[at]?.startsWith(known)) break;
      const opened = await directory(at);
      const name = opened.common.get(words);
      if (name !== undefined) return list(name);
      const from = at > start ? 0 : Math.max(0, lastNotAfter(opened.firsts, known));
      let to = from + 1;
      while (opened.firsts[to]?.startsWith(known)) to += 1;
      const numbers = Array.from({length: to - from}, (_, index) => from + index);
      leaves.push(...(await Promise.all(numbers.map((number) => leaf(opened, number)))));
    }
    const hits = inOrder(joinHits(await hitsIn(leaves, words)));
    return {
      count: hits.length,
      hasLecture: hits.some(({voice}) => voice === 0),
      first: (limit) => Promise.resolve(hits.slice(0, limit)),
    };
  }

  async function hitsIn(leaves: readonly OpenLeaf[], words: string): Promise<Hit[]> {
    const hits: Hit[] = [];
    const unsure: Hit[] = [];
    for (const {passages, sections, voices, bits, reaches} of leaves) {
      passages.forEach((passage, at) => {
        const hit = {section: sections[at] ?? 0, bits: bits[at] ?? 0, voice: voices[at] ?? 0};
        if (passage.startsWith(words)) {
          hits.push({...hit, bits: words.length <= (reaches[at] ?? 0) ? hit.bits : 0});
        } else if (words.startsWith(passage)) unsure.push(hit);
      });
    }
    const verified = await Promise.all(
      joinHits(unsure).map(async (hit) => ({...hit, bits: await verify(hit.section, words)})),
    );
    for (const {bits, ...hit} of verified) if (bits !== undefined) hits.push({...hit, bits});
    return hits;
  }

  async function longestBeginning(words: string): Promise<Beginning> {
    const at = Math.max(0, lastNotAfter(firstsOfDirectories, words));
    if (at >= directories.length) return {length: 0, sections: []};
    const opened = await directory(at);
    const {passages, sections} = await leaf(
      opened,
      Math.max(0, lastNotAfter(opened.firsts, words)),
    );
    const lengths = passages.map((passage) => commonLength(passage, words));
    const length = Math.max(0, ...lengths);
    return {
      length,
      sections: [...new Set(sections.filter((_, index) => lengths[index] === length))],
    };
  }

  return {phrase, longestBeginning, list};
}

/** The last of sorted strings that is not after another, by halving; −1 where all are. */
function lastNotAfter(sorted: readonly string[], words: string): number {
  let low = -1;
  let high = sorted.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= words) low = middle;
    else high = middle;
  }
  return low;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] !== END && a[length] === b[length]) length += 1;
  return length;
}
