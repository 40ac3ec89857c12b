import {describe, expect, it} from 'vitest';

import {createShardEngine} from './engine';
import {ShardError, packShard, unpackShard} from './format';
import {hashBytes} from './hash';
import {createShardStore} from './shardStore';
import {writeShards} from './writeShards';

import type {SearchIndex} from '../searchIndex';
import type {ShardManifest} from './format';

const library = (word: string): SearchIndex => ({
  pages: [{url: '/a/', title: '题', kind: 'lecture'}],
  sections: Array.from({length: 70}, (_, at) => ({
    page: 0,
    hash: `#s${at}`,
    heading: `第${at}节`,
    text: `${word}是第${at}个例子，工会是职工之家。`,
  })),
  quotations: [],
  terms: [],
});

function write(index: SearchIndex): {manifest: ShardManifest; shards: Map<string, Uint8Array>} {
  const shards = new Map<string, Uint8Array>();
  const writer = writeShards(index);
  let step = writer.next();
  for (; !step.done; step = writer.next()) shards.set(...step.value);
  return {manifest: step.value, shards};
}

describe('a hash', () => {
  // The seeds 0 and 1; the first halves are the test values that MurmurHash3 is published with.
  it.each([
    ['', '00000000514e28b7'],
    ['hello', '248bfa47bb4abcad'],
    ['The quick brown fox jumps over the lazy dog', '2e4ff72378e69e27'],
  ])('of “%s” is the published one', (text, hash) => {
    expect(hashBytes(new TextEncoder().encode(text))).toBe(hash);
  });
});

describe('a shard that is not what the manifest means', () => {
  const {manifest, shards} = write(library('甲'));
  const search = (fetchShard: (name: string) => Uint8Array | undefined) =>
    createShardEngine(manifest, (name) => Promise.resolve(fetchShard(name))).search('职工之家', 5);

  it('is reported where it is missing', async () => {
    await expect(search(() => undefined)).rejects.toMatchObject({
      name: 'ShardError',
      reason: 'missing',
    });
  });

  it('is reported where it was cut off, wherever that was', async () => {
    for (const [name, bytes] of shards) {
      for (const length of [0, 10, bytes.length >> 1, bytes.length - 1]) {
        expect(() => unpackShard(name, bytes.subarray(0, length))).toThrow(ShardError);
      }
    }
    await expect(search((name) => shards.get(name)?.slice(0, -1))).rejects.toMatchObject({
      reason: 'damaged',
    });
  });

  it('is reported where a host answers with a page of its own', async () => {
    const page = new TextEncoder().encode('<!doctype html>\n<title>没有这一页</title>');
    await expect(search(() => page)).rejects.toMatchObject({reason: 'damaged'});
  });

  it('is reported where it belongs to another version', async () => {
    const other = [...write(library('乙')).shards.values()];
    await expect(search(() => other[0])).rejects.toMatchObject({reason: 'other-version'});
  });

  it('is fetched anew with the next search', async () => {
    let isDown = true;
    const engine = createShardEngine(manifest, (name) => {
      if (isDown) return Promise.reject(new Error('no network'));
      return Promise.resolve(shards.get(name));
    });
    await expect(engine.search('职工之家', 5)).rejects.toThrow(ShardError);
    isDown = false;
    expect((await engine.search('职工之家', 5)).count).toBe(70);
  });
});

describe('the shards of a library', () => {
  it('are the same for the same texts', () => {
    expect(write(library('甲'))).toEqual(write(library('甲')));
  });

  it('have other names where anything in them is another', () => {
    const {manifest, shards} = write(library('甲'));
    const changed = write(library('乙'));
    for (const [name, bytes] of changed.shards) {
      if (shards.has(name)) expect(shards.get(name)).toEqual(bytes);
    }
    expect(changed.manifest.texts).not.toEqual(manifest.texts);
  });

  it('of no text at all find nothing', async () => {
    const {manifest, shards} = write({pages: [], sections: [], quotations: [], terms: []});
    const engine = createShardEngine(manifest, (name) => Promise.resolve(shards.get(name)));
    expect(await engine.search('工会', 5)).toEqual({rows: [], count: 0});
  });

  it('say which characters occur', async () => {
    const {manifest, shards} = write(library('甲'));
    const knows = await createShardEngine(manifest, (name) =>
      Promise.resolve(shards.get(name)),
    ).knows();
    expect([knows('甲'), knows('工'), knows('乙')]).toEqual([true, true, false]);
  });
});

describe('one lecture alone', () => {
  it('is searched as if there were no other', async () => {
    const lectures = ['甲', '乙', '丙'];
    const index: SearchIndex = {
      ...library(''),
      pages: lectures.map((lecture) => ({
        url: `/${lecture}/`,
        title: '题',
        kind: 'lecture',
        lecture,
      })),
      sections: lectures.flatMap((lecture, page) =>
        library(lecture)
          .sections.slice(0, 40)
          .map((section) => ({...section, page})),
      ),
    };
    const {manifest, shards} = write(index);
    const {rows, count} = await createShardEngine(manifest, (name) =>
      Promise.resolve(shards.get(name)),
    ).search('职工之家', 100, {lecture: '乙'});
    expect(count).toBe(40);
    expect(new Set(rows.map(({lecture}) => lecture))).toEqual(new Set(['乙']));
  });
});

describe('rows', () => {
  it('come from no more shards of texts than allowed; the count stays true', async () => {
    const {manifest, shards} = write(library('甲'));
    const names: string[] = [];
    const engine = createShardEngine(manifest, (name) => {
      names.push(name);
      return Promise.resolve(shards.get(name));
    });
    const {rows, count} = await engine.search('职工之家', 50, {mostTexts: 1});
    expect([rows.length, count]).toEqual([32, 70]);
    expect(names.filter((name) => name.startsWith(manifest.texts[0] ?? ''))).toHaveLength(1);
  });
});

describe('a shard on the way', () => {
  const pack = (): Uint8Array => packShard('a', '1');
  const read = (content: unknown): unknown => content;

  it('is fetched once for all who ask', async () => {
    let fetched = 0;
    const store = createShardStore(() => {
      fetched += 1;
      return Promise.resolve(pack());
    });
    expect(await Promise.all([store.get('a', read), store.get('a', read)])).toEqual([1, 1]);
    expect(fetched).toBe(1);
  });

  it('is cancelled when nobody waits for it any more, and not before', async () => {
    const signals: AbortSignal[] = [];
    const store = createShardStore((_, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    const [first, second] = [new AbortController(), new AbortController()];
    const waiting = [store.get('a', read, first.signal), store.get('a', read, second.signal)].map(
      (one) => one.catch((error: unknown) => (error as Error).name),
    );
    first.abort();
    expect(await waiting[0]).toBe('AbortError');
    expect(signals[0]?.aborted).toBe(false);
    second.abort();
    expect(await waiting[1]).toBe('AbortError');
    expect(signals[0]?.aborted).toBe(true);
  });

  it('that was cancelled is fetched anew for the next query', async () => {
    let fetched = 0;
    const store = createShardStore((_, signal) => {
      fetched += 1;
      if (fetched > 1) return Promise.resolve(pack());
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      });
    });
    const controller = new AbortController();
    const gone = store.get('a', read, controller.signal);
    controller.abort();
    await expect(gone).rejects.toThrow();
    expect(await store.get('a', read)).toBe(1);
  });
});
