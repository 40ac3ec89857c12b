import {joinSections} from '../corpus';
import {createRows} from '../rows';
import {unpackIndex} from '../searchIndex';
import {nameOfMember} from './format';

import type {Comparison} from '../comparison';
import type {Corpus} from '../corpus';
import type {Rows} from '../rows';
import type {PackedIndex, SearchIndex} from '../searchIndex';
import type {ShardManifest} from './format';
import type {ShardStore} from './shardStore';

/** A shard of texts, as an index of its own. */
export interface OpenTexts {
  index: SearchIndex;
  corpus: Corpus;
  rows: Rows;
}

/** Where a section is: the number of its shard, and its own in it. */
export function placeOfSection(
  {text}: ShardManifest,
  section: number,
): {shard: number; local: number} {
  return {shard: Math.floor(section / text), local: section % text};
}

/**
 * Opens a shard of texts.
 *
 * @param manifest - the manifest
 * @param store - the shards
 * @param comparison - how texts are compared
 * @param shard - its number
 * @param signal - ends what is under way
 * @returns the shard
 */
export function openTexts(
  manifest: ShardManifest,
  store: ShardStore,
  comparison: Comparison,
  shard: number,
  signal?: AbortSignal,
): Promise<OpenTexts> {
  const read = (content: unknown): OpenTexts => {
    const index = {
      ...unpackIndex(content as PackedIndex),
      hasSeveralLectures: manifest.several,
    };
    const corpus = joinSections(index, comparison);
    return {index, corpus, rows: createRows(index, corpus, comparison)};
  };
  return store.get(nameOfMember(manifest, manifest.texts, shard), read, signal);
}

/**
 * Makes one index of several shards of texts.
 *
 * @param indexes - the shards
 * @returns an index with all their sections, in the order of the shards
 */
export function joinIndexes(indexes: readonly SearchIndex[]): SearchIndex {
  const several = indexes.some(({hasSeveralLectures}) => hasSeveralLectures);
  const joined: SearchIndex = {
    pages: [],
    sections: [],
    quotations: [],
    terms: [],
    hasSeveralLectures: several,
  };
  for (const index of indexes) {
    const {length: pages} = joined.pages;
    const {length: sections} = joined.sections;
    joined.pages.push(...index.pages);
    for (const section of index.sections) {
      joined.sections.push({...section, page: section.page + pages});
    }
    for (const quotation of index.quotations) {
      joined.quotations.push({...quotation, section: quotation.section + sections});
    }
  }
  return joined;
}

/**
 * Cuts an index down to some of its sections.
 *
 * @param index - the index
 * @param isMeant - which sections stay
 * @returns an index of these, with all pages
 */
export function onlySections(
  index: SearchIndex,
  isMeant: (section: number) => boolean,
): SearchIndex {
  const places = new Map<number, number>();
  index.sections.forEach((_, section) => {
    if (isMeant(section)) places.set(section, places.size);
  });
  return {
    ...index,
    sections: index.sections.filter((_, section) => places.has(section)),
    quotations: index.quotations.flatMap((quotation) => {
      const section = places.get(quotation.section);
      return section === undefined ? [] : [{...quotation, section}];
    }),
  };
}
