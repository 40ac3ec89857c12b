/**
 * A second reader of the format that `decisions/0010-search-shards.md` describes:
 * it shares no code with the engine, reads every shard there is, and
 * counts by hand. What it finds must be what the texts say.
 */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {createComparison, wordsOf} from '../comparison';
import {unpackIndex} from '../searchIndex';
import {writeShards} from './writeShards';

import type {PackedIndex, SearchIndex} from '../searchIndex';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

class PlainReader {
  constructor(
    private readonly files: ReadonlyMap<string, Uint8Array>,
    private readonly manifest: Record<string, unknown>,
  ) {}

  private content(name: string): unknown {
    const text = Buffer.from(this.files.get(name) ?? []).toString('utf8');
    const line = text.slice(0, text.indexOf('\n'));
    if (line.split(' ')[0] !== name) throw new Error(`not ${name}`);
    return JSON.parse(text.slice(line.length + 1));
  }

  private directories(): {groups: string[]; firsts: string; common: [string, string][]}[] {
    const listed = this.manifest.directories as [string, unknown][];
    return listed.map(([, one]) =>
      typeof one === 'string' ? this.content(one) : one,
    ) as ReturnType<PlainReader['directories']>;
  }

  /** Every passage there is, in order, with its section. */
  passages(): {words: string; section: number; voice: number; bits: number; reach: number}[] {
    const size = this.manifest.group as number;
    return this.directories().flatMap(({groups, firsts}) =>
      firsts.split(' ').flatMap((first, leaf) => {
        const name = `${groups[Math.floor(leaf / size)]}-${leaf % size}`;
        const [shared, fresh, sections, codes, reaches] = this.content(name) as string[];
        const kept = varints(shared ?? '');
        const news = (fresh ?? '').split(' ');
        const reached = varints(reaches ?? '');
        let words = '';
        const read = news.map((chars, at) => {
          words = words.slice(0, kept[at]) + chars;
          let section = 0;
          for (let digit = at; digit < (sections ?? '').length; digit += news.length) {
            section = section * 64 + ALPHABET.indexOf((sections ?? '')[digit] ?? '');
          }
          const code = ALPHABET.indexOf((codes ?? '')[at] ?? '');
          const bits = code >> 2;
          return {
            words,
            section,
            voice: code % 4,
            bits,
            reach: bits === 0 ? 0 : (reached.shift() ?? 0),
          };
        });
        expect(read[0]?.words.startsWith(first)).toBe(true);
        return read;
      }),
    );
  }

  /** The sections of each list of what is common. */
  lists(): Map<string, {count: number; sections: number[]}> {
    const all = this.directories().flatMap(({common}) => common);
    return new Map(
      all.map(([run, name]) => {
        const [count, , rest] = this.content(name) as [number, boolean, string[]];
        return [
          run,
          {count, sections: [name, ...rest].flatMap((part) => this.sectionsOfPart(part))},
        ];
      }),
    );
  }

  private sectionsOfPart(name: string): number[] {
    const [, , , gaps, codes] = this.content(name) as [number, boolean, string[], string, string];
    let before = {rank: -1, section: 0};
    return varints(gaps).map((gap, at) => {
      const bits = ALPHABET.indexOf(codes[at] ?? '') >> 2;
      const rank = bits & 1 ? (bits & 4 ? 0 : 1) : bits & 2 ? 2 : 3;
      const section = rank === before.rank ? before.section + gap : gap;
      before = {rank, section};
      return section;
    });
  }

  texts(): SearchIndex[] {
    const groups = this.manifest.texts as string[];
    return groups.flatMap((group) => {
      const texts: SearchIndex[] = [];
      for (let at = 0; this.files.has(`${group}-${at}`); at += 1) {
        texts.push(unpackIndex(this.content(`${group}-${at}`) as PackedIndex));
      }
      return texts;
    });
  }
}

function varints(digits: string): number[] {
  const groups = digits.match(/[g-z0-9_-]*[A-Za-f]/gu) ?? [];
  return groups.map((group) =>
    Array.from(group).reduce(
      (sum, digit, at) => sum + (ALPHABET.indexOf(digit) % 32) * 32 ** at,
      0,
    ),
  );
}

describe('the format as it is written down', () => {
  const texts = fc.array(
    fc.string({unit: fc.constantFrom(...Array.from('工会职家工会，𠮷𠮸A')), maxLength: 25}),
    {minLength: 1, maxLength: 12},
  );
  const sizes = {text: 3, group: 2, leaf: 5, directory: 4, listed: 4, common: 4, list: 3};

  it('holds every passage of every section once, in order, as far as it takes to tell them apart', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const index: SearchIndex = {
          pages: [{url: '/', title: '题', kind: 'lecture'}],
          sections: list.map((text, at) => ({page: 0, hash: `#${at}`, heading: '首', text})),
          quotations: [],
          terms: [],
        };
        const files = new Map<string, Uint8Array>();
        const writer = writeShards(index, sizes);
        let step = writer.next();
        for (; !step.done; step = writer.next()) files.set(...step.value);
        const reader = new PlainReader(
          files,
          JSON.parse(JSON.stringify(step.value)) as Record<string, unknown>,
        );
        const {read} = createComparison(index);
        const normalized = index.sections.map((section) => read(wordsOf(section)).text);

        const passages = reader.passages();
        const expected = normalized.flatMap((text, section) =>
          Array.from(text.matchAll(/./gsu), ({index: at}) => ({section, rest: text.slice(at)})),
        );
        expect(passages).toHaveLength(expected.length);
        for (const [at, {words}] of passages.entries()) {
          const next = passages[at + 1]?.words;
          if (next !== undefined) expect(words <= next).toBe(true);
        }
        // As many passages begin with a run of characters as the texts have of it.
        for (const {rest} of expected) {
          for (const length of [1, 2, 3]) {
            const run = rest.slice(0, length);
            if (run.length < length || /[\ud800-\udbff]$/u.test(run)) continue;
            const own = expected.filter((other) => other.rest.startsWith(run));
            const found = passages.filter(
              ({words}) => words.startsWith(run) || run.startsWith(words),
            );
            expect(found.map(({section}) => section).sort()).toEqual(
              own.map(({section}) => section).sort(),
            );
          }
        }
        for (const [run, {count, sections}] of reader.lists()) {
          const own = normalized.flatMap((text, at) => (text.includes(run) ? [at] : []));
          expect(count).toBe(own.length);
          expect([...sections].sort((a, b) => a - b)).toEqual(own);
        }
        expect(reader.texts().flatMap(({sections}) => sections.map(({text}) => text))).toEqual(
          list,
        );
      }),
      {numRuns: 150},
    );
  });
});
