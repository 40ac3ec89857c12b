/**
 * Compares search-local's own matching with ours, on the same sections, side by
 * side in one run: recall and first row by the length of the query, pasted
 * sentences, misremembered ones, times, bytes and start-up.
 *
 * Words: [kilobytes of the generated corpus, default 700] [its sections, default 1000]
 */
import {brotliCompressSync} from 'node:zlib';

import {createEngine} from '../src/search/engine';
import {normalizeText} from '../src/search/normalize';
import {packIndex, unpackIndex} from '../src/search/searchIndex';
import {misremember, random} from '../tests/site/misremember';
import {generate, siteIndex} from './searchCorpus';
import {buildStockIndex, startStock} from './stockSearch';

import type {SearchIndex} from '../src/search/searchIndex';

const [kilobytes = 700, sections = 1000] = process.argv.slice(2).map(Number);
/** Stock matching of a pasted sentence can take many seconds: it gets this many, then what it has counts. */
const STOCK_PATIENCE = 20_000;

interface Case {
  query: string;
  passage: string;
}

type Ask = (query: string) => Promise<string[]> | string[];

interface Score {
  asked: number;
  recall: number;
  first: number;
  p50: number;
  p99: number;
}

const site = siteIndex();
const planted = site.sections.map(({text}) => text).filter((text) => text.length > 20);
const generated = generate(kilobytes * 1000, sections, planted);
const [stockOfSite, stockOfGenerated] = [site, generated].map(buildStockIndex);
await compare('the lecture', site, stockOfSite);
await compare(`${kilobytes} kB in ${sections} sections`, generated, stockOfGenerated);
await compare('10 MB in 15,000 sections', generate(10_000_000, 15_000, planted));

async function compare(name: string, index: SearchIndex, stockJson?: string): Promise<void> {
  console.log(`\n══ ${name}`);
  const addresses = index.sections.map(({page, hash}) => (index.pages[page]?.url ?? '') + hash);
  const words = new Map<string, string>();
  index.sections.forEach(({heading, text}, at) => {
    const address = addresses[at] ?? '';
    words.set(address, (words.get(address) ?? '') + normalizeText(heading + text));
  });
  const json = JSON.stringify(packIndex(index));
  const engine = createEngine(unpackIndex(JSON.parse(json) as never));
  const ours: Ask = (query) => engine.search(query, 20).rows.map(({url, hash}) => url + hash);
  engine.search('预热而已的一句话', 1);

  const stock = stockJson === undefined ? undefined : await startStock(stockJson);
  const theirs: Ask | undefined =
    stock &&
    (async (query) => (await stock.search(query, 20)).map(({document: {u, h = ''}}) => u + h));

  const rows: [string, Case[]][] = [
    ...[1, 2, 3, 4, 6, 8, 16].map((length): [string, Case[]] => [
      `${length} characters`,
      runs(index, length, 300),
    ]),
    ['pasted sentence', sentences(index, 60)],
    ['pasted, 300 characters', runs(index, 300, 40)],
    ['misremembered', misremembered(index, 200)],
  ];
  console.log(
    'query'.padEnd(24),
    columns('ours'),
    stock ? columns('stock') : '',
    stock ? 'p50 stock/ours' : '',
  );
  for (const [kind, cases] of rows) {
    if (cases.length === 0) continue;
    const our = await measure(ours, cases, words);
    const their = theirs && (await measure(theirs, cases, words, STOCK_PATIENCE));
    const ratio = their ? `${(their.p50 / our.p50).toFixed(0)}×` : '';
    console.log(kind.padEnd(24), show(our), their ? show(their) : '', ratio);
  }

  const size = (text: string): string =>
    `${(text.length / 1000).toFixed(0)} k characters, brotli ${(brotliCompressSync(text).length / 1000).toFixed(1)} kB`;
  console.log('index, ours: ', size(json));
  const start = await time(() => {
    createEngine(unpackIndex(JSON.parse(json) as never)).search('第一次的一句话', 1);
  });
  if (stock && stockJson !== undefined) {
    console.log('index, stock:', size(stockJson));
    const stockStart = await time(() => stock.start());
    console.log(
      `start-up: ours ${start.toFixed(1)} ms, stock ${stockStart.toFixed(1)} ms, ratio ${(stockStart / start).toFixed(1)}×`,
    );
  } else {
    console.log(`start-up: ours ${start.toFixed(1)} ms`);
  }
}

async function measure(
  ask: Ask,
  cases: readonly Case[],
  words: ReadonlyMap<string, string>,
  patience = Infinity,
): Promise<Score> {
  const times: number[] = [];
  let found = 0;
  let first = 0;
  const end = performance.now() + patience;
  for (const {query, passage} of cases) {
    if (performance.now() > end) break;
    let rows: string[] = [];
    times.push(
      await time(async () => {
        rows = await ask(query);
      }),
    );
    const right = rows.map((address) => words.get(address)?.includes(passage) ?? false);
    if (right.includes(true)) found += 1;
    if (right[0]) first += 1;
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return {
    asked: times.length,
    recall: found / times.length,
    first: first / times.length,
    p50: at(0.5),
    p99: at(0.99),
  };
}

async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function columns(who: string): string {
  return `│ ${who}: found  first     p50 ms     p99 ms    n `;
}

function show({asked, recall, first, p50, p99}: Score): string {
  const share = (part: number): string => `${(100 * part).toFixed(0)} %`.padStart(6);
  return `│ ${share(recall).padStart(11)} ${share(first)} ${p50.toFixed(3).padStart(10)} ${p99.toFixed(3).padStart(10)} ${String(asked).padStart(4)} `;
}

function runs({sections: all}: SearchIndex, length: number, count: number): Case[] {
  const next = random(length);
  const long = all.filter(({text}) => Array.from(text).length >= length);
  if (long.length === 0) return [];
  return Array.from({length: count}, () => {
    const {text} = long[Math.floor(next() * long.length)] ?? {text: ''};
    const chars = Array.from(text);
    const from = Math.floor(next() * (chars.length - length + 1));
    const query = chars.slice(from, from + length).join('');
    return {query, passage: normalizeText(query)};
  }).filter(({passage}) => passage !== '');
}

function sentencesOf({sections: all}: SearchIndex): string[] {
  return all.flatMap(({text}) => text.match(/[^。！\s]{14,}[。！]?/gu) ?? []);
}

function sentences(index: SearchIndex, count: number): Case[] {
  const next = random(7);
  const list = sentencesOf(index);
  return Array.from({length: count}, () => {
    const query = list[Math.floor(next() * list.length)] ?? '';
    return {query, passage: normalizeText(query)};
  });
}

function misremembered(index: SearchIndex, count: number): Case[] {
  const next = random(11);
  return sentences(index, count).map(({query, passage}) => ({
    query: misremember(query, next),
    passage,
  }));
}
