import {WALL, createComparison} from '../comparison';
import {joinSections, sectionAt} from '../corpus';
import {hasSeveralLectures} from '../rows';
import {packIndex} from '../searchIndex';
import {digitOf, writePlanes, writeVarint} from './digits';
import {
  END,
  FORMAT,
  LONGEST_COMMON,
  LONGEST_PASSAGE,
  SIZES,
  nameContents,
  packShard,
} from './format';
import {inOrder, joinHits, rankOf} from './hits';
import {placeZones, voiceNumber} from './placeZones';
import {slidesOf} from '../slidesOf';
import {sortSuffixes} from './sortSuffixes';

import type {IndexedSection, SearchIndex} from '../searchIndex';
import type {Directory, Leaf, LectureRuns, SectionList, ShardManifest, ShardSizes} from './format';
import type {Hit} from './hits';

/** A shard: its name and its bytes. */
export type ShardFile = [name: string, bytes: Uint8Array];

/**
 * Writes an index as shards, one after the other, so that only a few are held
 * at a time. The same index gives the same shards.
 *
 * @param index - the index
 * @param sizes - how much is in a shard
 * @returns yields each shard, returns the manifest
 */
export function* writeShards(
  index: SearchIndex,
  sizes: ShardSizes = SIZES,
): Generator<ShardFile, ShardManifest> {
  const comparison = createComparison(index);
  const corpus = joinSections(index, comparison);
  const texts = yield* writeGroups(textShards(index, sizes.text), sizes.group);

  const slides: [slide: number, name: string][] = [];
  for (const [slide, sections] of slidesOf(index)) {
    const hits = sections.map((section) => ({
      section,
      bits: 0,
      voice: voiceNumber(index, section),
    }));
    slides.push([slide, yield* writeList(hits, sizes.list)]);
  }

  const zones = placeZones(index, corpus, comparison);
  const units = Uint16Array.from({length: corpus.text.length}, (_, at) =>
    corpus.text.charCodeAt(at),
  );
  const places = sortSuffixes(units);
  const hitAt = (place: number, length: number): Hit => {
    const section = sectionAt(corpus, place);
    const bits = length <= zones.reachOf(place) ? zones.at(section, place) : 0;
    return {section, bits, voice: voiceNumber(index, section)};
  };

  /** For each length where the run of places began that have the same characters so far. */
  const begins = new Uint32Array(LONGEST_COMMON + 1);
  const common: Directory['common'] = [];
  function* endRuns(longer: number, end: number): Generator<ShardFile, undefined> {
    for (let length = longer + 1; length <= LONGEST_COMMON; length += 1) {
      const begin = begins[length] ?? 0;
      begins[length] = end;
      if (end - begin <= sizes.common) continue;
      const first = places[begin] ?? 0;
      const run = corpus.text.slice(first, first + length);
      // What is shorter than this ended before; half a character is none.
      if (run.includes(WALL) || endsInside(units, first + length)) continue;
      const hits = joinHits(
        Array.from(places.subarray(begin, end), (place) => hitAt(place, length)),
      );
      common.push([run, yield* writeList(inOrder(hits), sizes.list)]);
    }
    return undefined;
  }

  const firsts: string[] = [];
  const groups: string[] = [];
  let group: string[] = [];
  let leaf = startLeaf();
  let shared = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    if (at % sizes.leaf === 0) {
      if (at > 0) group.push(JSON.stringify(endLeaf(leaf, index.sections.length)));
      if (group.length === sizes.group) {
        groups.push(yield* writeGroup(group));
        group = [];
      }
      leaf = startLeaf();
      firsts.push(passage(corpus.text, units, place, 0, shared + 1));
    }
    if (at > 0) yield* endRuns(shared, at);
    const next = at + 1 < places.length ? sharedLength(units, place, places[at + 1] ?? 0) : 0;
    const known = leaf.sections.length === 0 ? 0 : shared;
    leaf.shared += writeVarint(known);
    leaf.fresh.push(passage(corpus.text, units, place, known, Math.max(shared, next) + 1));
    const reach = zones.reachOf(place);
    const {section, bits, voice} = hitAt(place, reach);
    leaf.sections.push(section);
    leaf.codes += codeOf(bits, voice);
    if (bits > 0) leaf.reaches += writeVarint(reach);
    shared = next;
  }
  yield* endRuns(0, places.length);
  if (places.length > 0) group.push(JSON.stringify(endLeaf(leaf, index.sections.length)));
  if (group.length > 0) groups.push(yield* writeGroup(group));

  const directories = yield* writeDirectories(firsts, groups, common, sizes);
  const chars = new Set(corpus.text);
  for (const {heading, text} of index.sections) for (const char of heading + text) chars.add(char);
  chars.delete(WALL);
  return {
    shards: FORMAT,
    sections: index.sections.length,
    length: corpus.text.length,
    text: sizes.text,
    group: sizes.group,
    several: hasSeveralLectures(index),
    ...(index.variants !== undefined && {variants: index.variants}),
    directories,
    texts,
    characters: yield* writeOne([...chars].sort().join('')),
    sounds: yield* writeOne(index.sounds ?? ''),
    terms: yield* writeOne(index.terms),
    slides: yield* writeOne(slides),
    lectures: yield* writeOne(lectureRuns(index)),
  };
}

function* writeOne(content: unknown): Generator<ShardFile, string> {
  const json = JSON.stringify(content);
  const name = nameContents([json]);
  yield [name, packShard(name, json)];
  return name;
}

function* writeGroup(contents: readonly string[]): Generator<ShardFile, string> {
  const group = nameContents(contents);
  for (const [number, json] of contents.entries()) {
    const name = `${group}-${number}`;
    yield [name, packShard(name, json)];
  }
  return group;
}

function* writeGroups(contents: Iterable<string>, size: number): Generator<ShardFile, string[]> {
  const groups: string[] = [];
  let group: string[] = [];
  for (const json of contents) {
    group.push(json);
    if (group.length < size) continue;
    groups.push(yield* writeGroup(group));
    group = [];
  }
  if (group.length > 0) groups.push(yield* writeGroup(group));
  return groups;
}

/** Each shard of texts is an index of its own, packed as the one file of a small site is. */
function* textShards(index: SearchIndex, size: number): Generator<string> {
  // By section; those of one section stay in their order.
  const sorted = [...index.quotations].sort((a, b) => a.section - b.section);
  let at = 0;
  for (let first = 0; first < index.sections.length; first += size) {
    const end = first + size;
    const pages = new Map<number, number>();
    const sections = index.sections.slice(first, end).map((section): IndexedSection => {
      if (!pages.has(section.page)) pages.set(section.page, pages.size);
      return {...section, page: pages.get(section.page) ?? 0};
    });
    const quotations: SearchIndex['quotations'] = [];
    for (; (sorted[at]?.section ?? Infinity) < end; at += 1) {
      const quotation = sorted[at];
      if (quotation) quotations.push({...quotation, section: quotation.section - first});
    }
    yield JSON.stringify(
      packIndex({
        pages: [...pages.keys()].flatMap((page) => index.pages[page] ?? []),
        sections,
        quotations,
        terms: [],
      }),
    );
  }
}

function lectureRuns({pages, sections}: SearchIndex): LectureRuns {
  const runs: LectureRuns = [];
  sections.forEach(({page}, at) => {
    const lecture = pages[page]?.lecture;
    if (lecture === undefined) return;
    const last = runs.at(-1);
    if (last?.[0] === lecture && last[2] === at) last[2] = at + 1;
    else runs.push([lecture, at, at + 1]);
  });
  return runs;
}

function* writeList(hits: readonly Hit[], size: number): Generator<ShardFile, string> {
  const parts: Hit[][] = [];
  for (let from = 0; from < hits.length; from += size) {
    parts.push(hits.slice(from, from + size));
  }
  const hasLecture = hits.some(({voice}) => voice === 0);
  const list = (part: readonly Hit[], rest: string[]): SectionList => {
    let sections = '';
    let last = {rank: -1, section: 0};
    for (const {section, bits} of part) {
      const rank = rankOf(bits);
      // The places come one after the other, the sections of each in order.
      sections += writeVarint(rank === last.rank ? section - last.section : section);
      last = {rank, section};
    }
    const codes = part.map(({bits, voice}) => codeOf(bits, voice)).join('');
    return [hits.length, hasLecture, rest, sections, codes];
  };
  const rest: string[] = [];
  for (const part of parts.slice(1)) rest.push(yield* writeOne(list(part, [])));
  return yield* writeOne(list(parts[0] ?? [], rest));
}

function* writeDirectories(
  firsts: readonly string[],
  groups: readonly string[],
  common: Directory['common'],
  sizes: ShardSizes,
): Generator<ShardFile, ShardManifest['directories']> {
  common.sort(([a], [b]) => (a < b ? -1 : 1));
  const directories: ShardManifest['directories'] = [];
  let taken = 0;
  const isOnly = firsts.length <= sizes.listed;
  const size = isOnly ? sizes.listed : sizes.directory;
  for (let from = 0; from < firsts.length; from += size) {
    const end = from + size;
    const next = firsts[end];
    let until = taken;
    while (until < common.length && (next === undefined || (common[until]?.[0] ?? '') < next)) {
      until += 1;
    }
    const directory: Directory = {
      groups: groups.slice(from / sizes.group, end / sizes.group),
      firsts: firsts.slice(from, end).join(' '),
      common: common.slice(taken, until),
    };
    directories.push([firsts[from] ?? '', isOnly ? directory : yield* writeOne(directory)]);
    taken = until;
  }
  return directories;
}

interface OpenLeaf {
  shared: string;
  fresh: string[];
  sections: number[];
  codes: string;
  reaches: string;
}

const startLeaf = (): OpenLeaf => ({shared: '', fresh: [], sections: [], codes: '', reaches: ''});

function endLeaf({shared, fresh, sections, codes, reaches}: OpenLeaf, count: number): Leaf {
  return [shared, fresh.join(' '), writePlanes(sections, count), codes, reaches];
}

function codeOf(bits: number, voice: number): string {
  return digitOf(voice + 4 * bits);
}

/** How many units two places have in common, whole characters only, the end of a section among them. */
function sharedLength(units: Uint16Array, a: number, b: number): number {
  let length = 0;
  while (length < LONGEST_PASSAGE && units[a + length] === units[b + length]) {
    length += 1;
    if (units[a + length - 1] === 0) return length;
  }
  return length > 0 && endsInside(units, a + length) ? length - 1 : length;
}

/** The characters of a place from one depth to another, no further than its section's end. */
function passage(
  text: string,
  units: Uint16Array,
  place: number,
  from: number,
  to: number,
): string {
  if (from > 0 && units[place + from - 1] === 0) return '';
  let end = place + from;
  while (end < place + to && units[end] !== 0) end += 1;
  if (endsInside(units, end)) end += 1;
  return text.slice(place + from, end) + (end < place + to && units[end] === 0 ? END : '');
}

/** Whether a character of two units lies across a place. */
function endsInside(units: Uint16Array, place: number): boolean {
  const before = units[place - 1] ?? 0;
  return before >= 0xd800 && before <= 0xdbff && (units[place] ?? 0) >= 0xdc00;
}
