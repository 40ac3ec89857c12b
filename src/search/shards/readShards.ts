import {readPlanes, readVarints, valueAt} from './digits';
import {IN_HEADING, IN_QUOTATION, IS_TITLE} from './format';
import {rankOf} from './hits';

import type {Directory, Leaf, SectionList} from './format';
import type {Hit} from './hits';

/** A directory, read. */
export interface OpenDirectory {
  groups: string[];
  firsts: string[];
  common: ReadonlyMap<string, string>;
}

/** Passages in order, told apart from each other; {@link END} ends one that ends with its section. */
export interface OpenLeaf {
  passages: string[];
  sections: number[];
  voices: number[];
  bits: number[];
  /** Up to how many characters from its beginning the bits are true. */
  reaches: number[];
}

/** A list of sections, or a part of it. */
export interface OpenList {
  count: number;
  hasLecture: boolean;
  rest: string[];
  hits: Hit[];
}

const ALL_BITS = IN_HEADING | IN_QUOTATION | IS_TITLE;

/** @param content - what {@link unpackShard} gave of a directory */
export function readDirectory(content: unknown): OpenDirectory {
  const {groups, firsts, common} = content as Directory;
  return {groups, firsts: firsts.split(' '), common: new Map(common)};
}

/** @param content - what {@link unpackShard} gave of a shard of passages */
export function readLeaf(content: unknown): OpenLeaf {
  const [shared, fresh, sections, codes, reaches] = content as Leaf;
  const passages: string[] = [];
  const lengths = readVarints(shared);
  let before = '';
  fresh.split(' ').forEach((chars, at) => {
    before = before.slice(0, lengths[at] ?? 0) + chars;
    passages.push(before);
  });
  const values = Array.from(codes, (_, at) => valueAt(codes, at));
  const bits = values.map((code) => (code >> 2) & ALL_BITS);
  const reached = readVarints(reaches).values();
  return {
    passages,
    sections: readPlanes(sections, passages.length),
    voices: values.map((code) => code & 3),
    bits,
    reaches: bits.map((one) => (one === 0 ? 0 : (reached.next().value ?? 0))),
  };
}

/** @param content - what {@link unpackShard} gave of a list of sections */
export function readList(content: unknown): OpenList {
  const [count, hasLecture, rest, sections, codes] = content as SectionList;
  let last = {rank: -1, section: 0};
  const hits = readVarints(sections).map((number, at): Hit => {
    const code = valueAt(codes, at);
    const bits = (code >> 2) & ALL_BITS;
    const rank = rankOf(bits);
    const section = rank === last.rank ? last.section + number : number;
    last = {rank, section};
    return {section, bits, voice: code & 3};
  });
  return {count, hasLecture, rest, hits};
}
