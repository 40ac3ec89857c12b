import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';

import {describe, expect, it} from 'vitest';

import {createEngine} from '../../src/search/engine';
import {normalizeText} from '../../src/search/normalize';
import {createComparison, wordsOf} from '../../src/search/comparison';
import {BORDER, unpackIndex, voiceOf} from '../../src/search/searchIndex';
import {BUILD, openPage, pages} from './builtSite';
import {misremember, random} from './misremember';

import type {PackedIndex, Voice} from '../../src/search/searchIndex';

const names = readdirSync(BUILD).filter((name) => /^search-index\.json$/u.test(name));
const json = readFileSync(path.join(BUILD, names[0] ?? ''), 'utf8');
const index = unpackIndex(JSON.parse(json) as PackedIndex);
const engine = createEngine(index);

const {read, readQuery} = createComparison(index);

const addressOf = ({url, hash, voice}: {url: string; hash: string; voice: Voice}): string =>
  `${url}${hash} ${voice}`;
const wholes = index.sections.map((section) => {
  const {page, hash} = section;
  const words = wordsOf(section);
  return {
    address: addressOf({url: index.pages[page]?.url ?? '', hash, voice: voiceOf(index, section)}),
    /** What runs on: no phrase reaches from one into the next. */
    texts: words.split(BORDER),
    normalized: read(words).text,
  };
});
const wholeOf = new Map(wholes.map(({address, normalized}) => [address, normalized]));

/** What is wrong with the answer to a run of characters that a section has. */
function faults(query: string, address: string): string[] {
  const wanted = readQuery(query);
  if (wanted === '') return [];
  const {rows, count, instead} = engine.search(query, 1000);
  const exact = rows.filter(({match}) => match === 'exact');
  return [
    ...(exact.some((row) => addressOf(row) === address) ? [] : [`${query}: not at ${address}`]),
    ...(rows[0]?.match === 'exact' ? [] : [`${query}: first row`]),
    ...exact
      // A slide's number and Pinyin stand for other words.
      .filter(
        (row) =>
          row.phrases.length > 0 &&
          instead === undefined &&
          !wholeOf.get(addressOf(row))?.includes(wanted),
      )
      .map((row) => `${query}: not in ${addressOf(row)}`),
    ...(new Set(rows.map(addressOf)).size === rows.length ? [] : [`${query}: rows twice`]),
    ...(count === rows.length ? [] : [`${query}: count`]),
  ];
}

describe('the search index', () => {
  it('is one file that no page names, so that a changed word changes no other page', () => {
    expect(names).toHaveLength(1);
    for (const address of pages()) {
      expect(openPage(address).html()).not.toContain('search-index');
    }
  });

  it('holds the texts and little else', () => {
    const texts = index.sections.map(({heading, text}) => heading + text).join('\n');
    const size = brotliCompressSync(json).length;
    expect(size).toBeLessThanOrEqual(
      1.15 * brotliCompressSync(texts).length + 40 * index.sections.length,
    );
    expect(size).toBeLessThan(12_000);
  });

  it('knows all 16 slides and 13 quotations', () => {
    const slides = index.sections.flatMap(({slide}) => slide ?? []);
    expect([...new Set(slides)].sort((a, b) => a - b)).toEqual(
      Array.from({length: 16}, (_, i) => i + 1),
    );
    expect(index.quotations).toHaveLength(13);
  });
});

describe('whose words', () => {
  const rowsFor = (query: string) => engine.search(query, 100).rows;

  it('the editor’s notes are in no text of a lecture', () => {
    for (const section of index.sections) {
      if (voiceOf(index, section) === 'lecture') expect(section.text).not.toContain('幻灯片没有');
    }
    expect(new Set(rowsFor('幻灯片没有写年份').map(({voice}) => voice))).toEqual(
      new Set(['editor']),
    );
  });

  it('an excerpt shows where one item ends and the next begins', () => {
    const [row] = rowsFor('不相适应工会会员发展');
    expect(row?.excerpt.map(({text}) => text).join('')).toContain('不相适应 ¶ 工会会员发展');
  });

  it('a source’s fields and notes are apart', () => {
    const [row] = rowsFor('全国总工会机关（北京）');
    expect(row).toMatchObject({voice: 'editor', kind: 'source'});
    expect(rowsFor('全国总工会机关（北京）发布').some(({match}) => match === 'exact')).toBe(false);
  });

  it.each([
    ['劳模', '劳动模'],
    ['娘嫁人', '娘家人'],
    ['信懒', '信赖'],
    ['竭成', '竭诚'],
  ])('%s brings the lecture’s %s', (query, meant) => {
    const near = rowsFor(query).filter(({match}) => match === 'approximate');
    expect(near.slice(0, 3).map(({voice, phrases}) => [voice, phrases[0]])).toContainEqual([
      'lecture',
      meant,
    ]);
  });

  it.each(['Xi Jinping', 'xijinping', 'Ding Zeying', '丁泽英', '第7张', '第 7 张', '第七张'])(
    '%s is found in the lecture',
    (query) => {
      expect(
        rowsFor(query).some(({voice, kind}) => voice === 'lecture' && kind === 'lecture'),
      ).toBe(true);
    },
  );

  it('a slide’s running head is found', () => {
    expect(rowsFor('同劳模代表座谈时的讲话')[0]).toMatchObject({match: 'exact', slide: 5});
  });
});

describe('searching the site', () => {
  it.each([1, 2, 3, 4, 6, 8, 16])(
    'every run of %i characters is found, first and truly',
    (length) => {
      const seen = new Set<string>();
      const wrong: string[] = [];
      for (const {text, address} of wholes.flatMap(({texts, address}) =>
        texts.map((text) => ({text, address})),
      )) {
        const chars = Array.from(text);
        for (let at = 0; at + length <= chars.length; at += 1) {
          const query = chars.slice(at, at + length).join('');
          if (seen.has(query + address)) continue;
          seen.add(query + address);
          wrong.push(...faults(query, address));
        }
      }
      expect(seen.size).toBeGreaterThan(500);
      expect(wrong).toEqual([]);
    },
  );

  it('every line of the transcript, pasted as it stands, is found', () => {
    const lines = readFileSync('transcripts/two-trusts.md', 'utf8').split('\n');
    const wrong = lines.filter((line) => {
      const wanted = normalizeText(line);
      return wanted !== '' && !engine.search(line, 10).rows.some(({match}) => match === 'exact');
    });
    expect(wrong).toEqual([]);
  });

  it('misremembered quotations are found: nearly always in three rows, mostly in the first', () => {
    const next = random(20261122);
    const passages = index.sections.flatMap(({text}) =>
      (text.match(/[^。！；\s]{14,}[。！；]?/gu) ?? []).filter(
        (words) => normalizeText(words).length >= 14,
      ),
    );
    const CASES = 500;
    let first = 0;
    let three = 0;
    for (let i = 0; i < CASES; i += 1) {
      const passage = passages[Math.floor(next() * passages.length)] ?? '';
      const {rows} = engine.search(misremember(passage, next), 3);
      const right = rows.map((row) => wholeOf.get(addressOf(row))?.includes(readQuery(passage)));
      if (right[0]) first += 1;
      if (right.includes(true)) three += 1;
    }
    console.log(`misremembered: ${first} of ${CASES} first, ${three} in three rows`);
    expect(three / CASES).toBeGreaterThanOrEqual(0.95);
    expect(first / CASES).toBeGreaterThanOrEqual(0.85);
  });
});

describe('the bytes of a search', () => {
  const scripts = readdirSync(path.join(BUILD, 'assets/js')).map((name) => ({
    name,
    text: readFileSync(path.join(BUILD, 'assets/js', name), 'utf8'),
  }));

  it('lunr, its languages, mark.js and the word dictionary are in no script', () => {
    expect(scripts.length).toBeGreaterThan(5);
    for (const {name, text} of scripts) {
      expect(text, name).not.toMatch(/lunr|mark\.js|jieba|autocomplete\.js/u);
    }
  });

  it('a first search fetches at most 0.6 of the 35.9 kB that the stock one does', () => {
    const workers = scripts.filter(({text}) =>
      ['self.onmessage', 'ShardError'].every((sign) => text.includes(sign)),
    );
    expect(workers).toHaveLength(1);
    const fetched = [json, ...workers.map(({text}) => text)].map(
      (text) => brotliCompressSync(text).length,
    );
    expect(fetched.reduce((a, b) => a + b)).toBeLessThanOrEqual(0.6 * 35_900);
  });
});
