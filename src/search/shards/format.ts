import {hashBytes} from './hash';

import type {IndexedTerm} from '../searchIndex';

/** The folder of the shards below the site's base: among what hosts and browsers keep for good. */
export const SHARDS = 'assets/search/';
/** The version of the format; a reader of another one says so. */
export const FORMAT = 1;
/** How much is in a shard. */
export interface ShardSizes {
  /** So many sections' texts are in a shard. */
  text: number;
  /** So many shards of one kind share the hash in their names. */
  group: number;
  /** So many passages are in a shard. */
  leaf: number;
  /** So many shards of passages a directory lists: whole groups. */
  directory: number;
  /** Up to so many are listed in the manifest itself. */
  listed: number;
  /** What stands in more places has a list of its own, if it is no longer than {@link LONGEST_COMMON}. */
  common: number;
  /** So many sections are in one part of such a list. */
  list: number;
}

/** Measured with `npm run bench:library`: a shard is some 10 kB on its way, and a query needs few. */
export const SIZES: ShardSizes = {
  text: 32,
  group: 64,
  leaf: 2048,
  directory: 1024,
  listed: 4096,
  common: 2048,
  list: 4096,
};
/** A longer run of characters has no list of its own. */
export const LONGEST_COMMON = 8;
/** A passage is told apart from others by at most so many characters. */
export const LONGEST_PASSAGE = 1000;
/** Ends a passage where its section ends; no normalised text has it, and it sorts before all they have. */
export const END = '\n';

/** Where an occurrence stands; bits that can be joined. */
export const IN_HEADING = 1;
export const IN_QUOTATION = 2;
/** Together with {@link IN_HEADING}: the heading is its page's title. */
export const IS_TITLE = 4;

/**
 * The manifest: the one file under a name that does not change. All shards of
 * one version of a site are named by it, directly or through a shard that it
 * names, so that versions never mix.
 */
export interface ShardManifest {
  shards: typeof FORMAT;
  /** How many sections there are, and characters (UTF-16 units) in their normalised texts. */
  sections: number;
  length: number;
  /** How many sections are in a shard of texts, and how many shards in a group. */
  text: number;
  group: number;
  /** Whether there are several lectures. */
  several: boolean;
  /** As in the index of one file. */
  variants?: string;
  /** For each directory the first passage in it and its name, in order; where there is one, the directory itself. */
  directories: [first: string, directory: string | Directory][];
  /** The hashes of the groups of texts. */
  texts: string[];
  /** The names of further shards. */
  characters: string;
  sounds: string;
  terms: string;
  slides: string;
  lectures: string;
}

/** Where passages and lists are: part of the directory of all. */
export interface Directory {
  /** The hashes of its groups of shards of passages. */
  groups: string[];
  /** The first passage of each of them, as far as it takes to tell it from the one before, with a space between. */
  firsts: string;
  /** What is common: a run of characters and the name of its list. */
  common: [run: string, name: string][];
}

/** A shard of passages, sorted; for each column see `decisions/0010-search-shards.md`. */
export type Leaf = [
  shared: string,
  fresh: string,
  sections: string,
  codes: string,
  reaches: string,
];

/** A list of the sections that have something, in the order of the rows, or a part of it. */
export type SectionList = [
  count: number,
  hasLecture: boolean,
  rest: string[],
  sections: string,
  codes: string,
];

/** The lists of the sections of slides, by number. */
export type SlideLists = [slide: number, name: string][];

/** Which sections belong to which lecture: runs of them, with the end that is no longer part of it. */
export type LectureRuns = [lecture: string, from: number, to: number][];

/** The shard of the terms. */
export type TermList = IndexedTerm[];

/**
 * Packs a shard: a line with its name and the hash of what follows, then JSON.
 *
 * @param name - its name
 * @param json - its content
 * @returns its bytes
 */
export function packShard(name: string, json: string): Uint8Array {
  const content = new TextEncoder().encode(json);
  const head = new TextEncoder().encode(`${name} ${hashBytes(content)}\n`);
  const bytes = new Uint8Array(head.length + content.length);
  bytes.set(head);
  bytes.set(content, head.length);
  return bytes;
}

/**
 * Names contents by their hash: a single shard by its own, members of a group by
 * that of the whole group and their number.
 *
 * @param contents - JSON
 * @returns the hash
 */
export function nameContents(contents: readonly string[]): string {
  return hashBytes(new TextEncoder().encode(contents.join('\n')));
}

/**
 * Names a member of a group.
 *
 * @param manifest - the manifest
 * @param groups - the hashes of the groups
 * @param number - the member's number among those of all groups
 * @returns its name
 */
export function nameOfMember(
  {group: size}: ShardManifest,
  groups: readonly string[],
  number: number,
): string {
  return `${groups[Math.floor(number / size)] ?? 'none'}-${number % size}`;
}

/** A shard cannot be had, or is not the one that the manifest means: nothing is found rather than something wrong. */
export class ShardError extends Error {
  override name = 'ShardError';

  /**
   * @param reason - what is wrong with it
   * @param shard - its name
   * @param options - the cause
   */
  constructor(
    readonly reason: 'missing' | 'damaged' | 'other-version',
    readonly shard: string,
    options?: ErrorOptions,
  ) {
    super(`search shard ${shard}: ${reason}`, options);
  }
}

/**
 * Unpacks a shard.
 *
 * @param name - the name it was asked for by
 * @param bytes - what came
 * @returns its content
 * @throws ShardError where it is not whole or not the one
 */
export function unpackShard(name: string, bytes: Uint8Array): unknown {
  const end = bytes.indexOf(10);
  const [named, hash] = new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))).split(' ');
  const content = bytes.subarray(end + 1);
  if (hash === undefined || hashBytes(content) !== hash) throw new ShardError('damaged', name);
  if (named !== name) throw new ShardError('other-version', name);
  return JSON.parse(new TextDecoder().decode(content));
}
