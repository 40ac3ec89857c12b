import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {createEngine} from '../engine';
import {BORDER, BREAK, packIndex, unpackIndex} from '../searchIndex';
import {createShardEngine} from './engine';
import {writeShards} from './writeShards';

import type {SearchIndex, Voice} from '../searchIndex';
import type {ShardManifest, ShardSizes} from './format';

/** Small, so that a few words fill many shards. */
const SMALL: ShardSizes = {text: 2, group: 2, leaf: 4, directory: 4, listed: 4, common: 6, list: 3};

function write(index: SearchIndex, sizes?: ShardSizes) {
  const shards = new Map<string, Uint8Array>();
  const writer = writeShards(index, sizes);
  let step = writer.next();
  for (; !step.done; step = writer.next()) shards.set(...step.value);
  const manifest = JSON.parse(JSON.stringify(step.value)) as ShardManifest;
  return {manifest, shards, fetchShard: (name: string) => Promise.resolve(shards.get(name))};
}

const words = (unit: fc.Arbitrary<string>, maxLength: number) => fc.string({unit, maxLength});
const char = fc.oneof(
  {weight: 12, arbitrary: fc.constantFrom(...Array.from('工会职家工会'))},
  fc.constantFrom(...Array.from('，。 Aa1é𠮷𠮸第七张'), BREAK, BORDER),
);
const voice = fc.constantFrom<(Voice | undefined)[]>(undefined, undefined, 'source', 'editor');

const indexes: fc.Arbitrary<SearchIndex> = fc
  .record({
    kinds: fc.array(fc.constantFrom('lecture', 'source', 'page', 'quotation'), {
      minLength: 1,
      maxLength: 4,
    }),
    titles: fc.array(words(char, 5), {minLength: 4, maxLength: 4}),
    sections: fc.array(
      fc.record({
        page: fc.nat(3),
        own: fc.option(words(char, 6)),
        text: words(char, 30),
        slide: fc.option(fc.constantFrom(7, 12)),
        voice,
        elsewhere: fc.boolean(),
        quoted: fc.array(fc.tuple(fc.nat(30), fc.nat(12)), {maxLength: 2}),
      }),
      {minLength: 1, maxLength: 14},
    ),
  })
  .map(({kinds, titles, sections}): SearchIndex => {
    const pages = kinds.map((kind, at) => ({
      url: `/${at}/`,
      title: titles[at] ?? '',
      kind,
      ...(kind !== 'page' && {lecture: `讲稿${at % 2}`}),
    }));
    const sorted = sections
      .map((section) => ({...section, page: section.page % pages.length}))
      .sort((a, b) => a.page - b.page);
    return {
      pages,
      sections: sorted.map(({page, own, text, slide, voice: spoken, elsewhere}, at) => ({
        page,
        hash: `#s${at >> 1}`,
        heading: own ?? pages[page]?.title ?? '',
        text,
        ...(slide !== null && {slide}),
        ...(spoken && {voice: spoken}),
        ...(elsewhere && {headingElsewhere: true as const}),
      })),
      quotations: sorted.flatMap(({quoted, text}, section) =>
        quoted.map(([from, length], at) => ({
          section,
          from: Math.min(from, text.length),
          to: Math.min(from + length, text.length),
          id: `q${section}-${at}`,
          label: '某人',
        })),
      ),
      terms: [
        {term: '工会', pinyin: 'gong hui'},
        {term: '职工之家', pinyin: 'zhi gong zhi jia'},
      ],
    };
  });
const queries = fc.oneof(
  words(char, 8),
  words(char, 3),
  fc.constantFrom('第七张', '第12张', '工会 职', '家 工 会', 'gonghui', 'zgzj'),
);

describe('for any library and any query', () => {
  it('shards give the exact rows, their order and the counts of the one file', async () => {
    await fc.assert(
      fc.asyncProperty(
        indexes,
        fc.array(queries, {minLength: 1, maxLength: 6}),
        fc.nat(20),
        fc.boolean(),
        fc.constantFrom(undefined, undefined, '讲稿0', '讲稿1', '没有'),
        async (made, asked, limit, small, lecture) => {
          // As a browser gets it.
          const index = unpackIndex(packIndex(made));
          const {manifest, fetchShard} = write(index, small ? SMALL : undefined);
          const shards = createShardEngine(manifest, fetchShard);
          const engine = createEngine(index);
          for (const query of asked) {
            const expected = engine.search(query, limit, lecture);
            const found = await shards.search(query, limit, lecture === undefined ? {} : {lecture});
            const exact = ({match}: {match: string}): boolean => match !== 'approximate';
            expect(found.rows.filter(exact)).toEqual(expected.rows.filter(exact));
            expect(found.count - (found.near ?? 0)).toBe(expected.count - (expected.near ?? 0));
            expect(found.instead).toBe(expected.instead);
          }
        },
      ),
      {numRuns: 400},
    );
  });
});
