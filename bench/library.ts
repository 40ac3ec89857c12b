/**
 * Measures search over a library of generated lectures, as shards, beside one
 * lecture as the one file of today: bytes and requests of a first and a later
 * search by the length of the query, and whether what is found is right.
 *
 * Words: [how many lectures, default 1000] [queries of each kind, default 40]
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';

import {createEngine} from '../src/search/engine';
import {packIndex} from '../src/search/searchIndex';
import {normalizeText} from '../src/search/normalize';
import {createShardEngine} from '../src/search/shards/engine';
import {writeShards} from '../src/search/shards/writeShards';
import {misremember, random} from '../tests/site/misremember';
import {SECTIONS_OF_PAGE, libraryIndex} from './libraryIndex';
import {median} from './median';

import type {SearchIndex} from '../src/search/searchIndex';
import type {SearchRow} from '../src/search/rows';
import type {ShardManifest} from '../src/search/shards/format';

const numbers = random(61);
const [lectures = 1000, asked = 40] = process.argv.slice(2).map(Number);
/** As many rows as the field of a page shows. */
const ROWS = 8;
const TEXTS = 4;
const MOST_COMPARED = 2000;

const kilobytes = (text: string | Uint8Array): number => brotliCompressSync(text).length / 1000;

const one = kilobytes(JSON.stringify(packIndex(libraryIndex(1))));
console.log(`1 lecture: ${one.toFixed(1)} kB in 1 request (Brotli)`);

const index = libraryIndex(lectures);
const pageAt = new Map(index.pages.map(({url}, at) => [url, at]));
const folder = mkdtempSync(path.join(tmpdir(), 'library-'));
const {manifest, files, bytes} = write(index, folder);
const manifestKilobytes = kilobytes(JSON.stringify(manifest));
console.log(
  `${lectures} lectures: ${index.sections.length} sections, ${(manifest.length / 1e6).toFixed(1)} million characters; ` +
    `${files} shards, ${(bytes / 1e6).toFixed(0)} MB; manifest ${manifestKilobytes.toFixed(1)} kB`,
);
// Beyond this the whole index takes more memory than there is: rows are then held to the texts alone.
const engine = lectures <= MOST_COMPARED ? createEngine(index) : undefined;

console.log(
  'query'.padEnd(18),
  '│ first search: kB   most  ×1 lecture  requests  most │ later: kB   most │ recall  exact  counts │ ms',
);
for (const [kind, queries] of [
  ...[1, 2, 3, 4, 6, 8, 16].map((length): [string, Case[]] => [
    `${length} characters`,
    runs(length),
  ]),
  ['pasted sentence', sentences()],
  ['misremembered', sentences().map(({words}) => ({words, typed: misremember(words, numbers)}))],
] as [string, Case[]][]) {
  const results: Result[] = [];
  for (const query of queries) results.push(await measure(query, kind === 'misremembered'));
  show(kind, results);
}
rmSync(folder, {recursive: true});

interface Case {
  /** The words as they stand. */
  words: string;
  typed: string;
}

interface Result {
  first: number;
  requests: number;
  later: number;
  recall: boolean;
  exact: boolean;
  counts: boolean;
  milliseconds: number;
}

function write(
  from: SearchIndex,
  to: string,
): {manifest: ShardManifest; files: number; bytes: number} {
  mkdirSync(to, {recursive: true});
  const start = performance.now();
  const writer = writeShards(from);
  let written = 0;
  let size = 0;
  let step = writer.next();
  for (; !step.done; step = writer.next()) {
    const [name, content] = step.value;
    writeFileSync(path.join(to, name), content);
    written += 1;
    size += content.length;
  }
  console.log(
    `written in ${((performance.now() - start) / 1000).toFixed(1)} s, ` +
      `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB of memory`,
  );
  return {manifest: step.value, files: written, bytes: size};
}

async function measure({words, typed}: Case, isNear: boolean): Promise<Result> {
  let fetched = manifestKilobytes;
  let requests = 1;
  const shards = createShardEngine(manifest, (name) => {
    const content = readFileSync(path.join(folder, name));
    fetched += kilobytes(content);
    requests += 1;
    return Promise.resolve(content);
  });
  const start = performance.now();
  const found = await shards.search(typed, ROWS, {mostTexts: TEXTS});
  const milliseconds = performance.now() - start;
  const first = fetched;
  const firstRequests = requests;
  const addresses = ({rows}: typeof found): string[] => rows.map(({url, hash}) => url + hash);
  const wanted = normalizeText(words);
  const isRight = (address: string): boolean => wordsAt(address).includes(wanted);
  const shown = addresses(found);
  const expected = engine?.search(typed, ROWS);

  fetched = 0;
  const [other] = runs(4, 1);
  await shards.search(other?.typed ?? '', ROWS, {mostTexts: TEXTS});
  return {
    first,
    requests: firstRequests,
    later: fetched,
    recall: isNear ? shown.slice(0, 3).some(isRight) : shown.some(isRight),
    exact: isNear || isSame(found.rows, expected?.rows) || (!expected && shown.every(isRight)),
    counts: isNear || !expected || found.count === expected.count,
    milliseconds,
  };
}

/** Whether the rows are the first ones that are expected, as many as their shards of texts hold. */
function isSame(rows: readonly SearchRow[], expected: readonly SearchRow[] = []): boolean {
  return (
    rows.length >= Math.min(TEXTS, expected.length) &&
    JSON.stringify(rows) === JSON.stringify(expected.slice(0, rows.length))
  );
}

function wordsAt(address: string): string {
  const page = pageAt.get(address.replace(/#.*$/u, ''));
  const hash = /#.*$/u.exec(address)?.[0] ?? '';
  const first = (page ?? 0) * SECTIONS_OF_PAGE;
  const section = index.sections
    .slice(first, first + SECTIONS_OF_PAGE)
    .find((one) => one.hash === hash);
  return section ? normalizeText(section.heading + section.text) : '';
}

function show(kind: string, results: readonly Result[]): void {
  const most = (values: number[]): number => Math.max(...values);
  const share = (of: (result: Result) => boolean): string =>
    `${((100 * results.filter(of).length) / results.length).toFixed(0)} %`.padStart(6);
  const firsts = results.map(({first}) => first);
  const requests = results.map((result) => result.requests);
  const later = results.map((result) => result.later);
  console.log(
    kind.padEnd(18),
    '│',
    median(firsts).toFixed(0).padStart(16),
    most(firsts).toFixed(0).padStart(6),
    (median(firsts) / one).toFixed(1).padStart(11),
    String(median(requests)).padStart(9),
    String(most(requests)).padStart(5),
    '│',
    median(later).toFixed(0).padStart(9),
    most(later).toFixed(0).padStart(6),
    '│',
    share(({recall}) => recall),
    share(({exact}) => exact),
    share(({counts}) => counts),
    '│',
    median(results.map(({milliseconds}) => milliseconds)).toFixed(0),
  );
}

function runs(length: number, count = asked): Case[] {
  const long = [];
  while (long.length < count) {
    const {text} = index.sections[Math.floor(numbers() * index.sections.length)] ?? {text: ''};
    if (text.length < length) continue;
    const from = Math.floor(numbers() * (text.length - length + 1));
    const typed = text.slice(from, from + length);
    if (/\p{L}/u.test(typed)) long.push({words: typed, typed});
  }
  return long;
}

function sentences(): Case[] {
  const list: Case[] = [];
  while (list.length < asked) {
    const {text} = index.sections[Math.floor(numbers() * index.sections.length)] ?? {text: ''};
    const [sentence] = text.match(/[^。！\s“”]{14,}/gu) ?? [];
    if (sentence !== undefined) list.push({words: sentence, typed: sentence});
  }
  return list;
}
