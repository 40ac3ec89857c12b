/**
 * Measures how well passages are found that recur: recall, boundaries and false
 * finds by the share of characters changed and the number of lectures, then time
 * and memory. Each figure stands beside its mark; one that is missed fails the run.
 *
 * Words: the numbers of lectures, default 1 100 1000
 */
import {buildCorpus} from '../src/textReuse/corpus';
import {findReuse} from '../src/textReuse/findReuse';
import {random} from '../tests/site/misremember';
import {learnChinese} from './chineseText';
import {median} from './median';
import {changeCharacters, changeClauses, plant} from './plantedDraft';

import type {Corpus} from '../src/textReuse/corpus';
import type {Change, PlantedDraft} from './plantedDraft';

const LECTURE = 1500;
/** Sizes of drafts, with how many passages each has and how many are made. */
const DRAFTS = [
  {size: 200, passages: 1, count: 120},
  {size: 2000, passages: 8, count: 15},
  {size: 20_000, passages: 60, count: 4},
] as const;
const LENGTHS: readonly (readonly [number, number])[] = [
  [12, 12],
  [13, 24],
  [25, 60],
];
const CLAUSES: readonly (readonly [number, number])[] = [[30, 90]];
const QUOTE_NOTHING = 20;

const next = random(15);
const write = learnChinese(next);
const sizes = process.argv.slice(2).map(Number);

for (const lectures of sizes.length > 0 ? sizes : [1, 100, 1000]) {
  const texts = Array.from({length: lectures}, () => write(LECTURE));
  global.gc?.();
  const before = process.memoryUsage();
  const [corpus, indexing] = time(() => buildCorpus(texts));
  const after = process.memoryUsage();
  const bytes = after.arrayBuffers - before.arrayBuffers;
  console.log(
    `\n══ ${lectures} lectures, ${texts.join('').length} characters: index ${indexing.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB of arrays`,
  );
  console.log(
    'changed'.padEnd(10),
    'length'.padEnd(8),
    'recall'.padStart(18),
    'boundaries'.padStart(18),
    'false per 10,000'.padStart(18),
  );
  const shares = [
    [0, 0.99],
    [0.05, 0.99],
    [0.1, 0.97],
    [0.2, 0.88],
  ] as const;
  for (const [share, mark] of shares) {
    for (const lengths of LENGTHS) {
      score(`${share * 100} %`, texts, corpus, lengths, mark, changeCharacters(share, next, write));
    }
  }
  for (const lengths of CLAUSES)
    score('clauses', texts, corpus, lengths, 0.95, changeClauses(next));

  const drafts = Array.from({length: QUOTE_NOTHING}, () => write(10_000));
  const wrong = drafts.reduce((sum, draft) => sum + findReuse(draft, corpus).length, 0);
  console.log(
    'drafts that quote nothing:',
    judge(wrong / QUOTE_NOTHING, 1, 'most'),
    'false in 10,000 characters',
  );

  for (const [size, mark] of [
    [5000, lectures === 1 ? 100 : 1000],
    [200_000, Infinity],
  ] as const) {
    const draft = plant({
      texts,
      size,
      passages: size / 250,
      lengths: [12, 60],
      change: changeCharacters(0.1, next, write),
      next,
      write,
    });
    findReuse(draft.words, corpus);
    const times = Array.from({length: 3}, () => time(() => findReuse(draft.words, corpus))[1]);
    console.log(`a draft of ${size} characters: ${judge(median(times), mark, 'most', 0)} ms`);
  }
}

function score(
  name: string,
  texts: readonly string[],
  corpus: Corpus,
  lengths: readonly [number, number],
  mark: number,
  change: Change,
): void {
  let [planted, found, exact, wrong, length] = [0, 0, 0, 0, 0];
  for (const {size, passages, count} of DRAFTS) {
    for (let draft = 0; draft < count; draft += 1) {
      const result = compare(plant({texts, size, passages, lengths, change, next, write}), corpus);
      planted += passages;
      found += result.found;
      exact += result.exact;
      wrong += result.wrong;
      length += size;
    }
  }
  console.log(
    name.padEnd(10),
    lengths.join('–').padEnd(8),
    judge(found / planted, mark, 'least').padStart(18),
    judge(exact / found, 0.95, 'least').padStart(18),
    judge((wrong / length) * 10_000, 1, 'most').padStart(18),
  );
}

/** Which passages were found, whose ends are within two characters, and what was found beside them. */
function compare(
  {words, planted}: PlantedDraft,
  corpus: Corpus,
): {found: number; exact: number; wrong: number} {
  const reuses = findReuse(words, corpus);
  const isOf = (
    {from, to}: {from: number; to: number},
    other: {from: number; to: number},
  ): boolean =>
    2 * (Math.min(to, other.to) - Math.max(from, other.from)) >=
    Math.min(to - from, other.to - other.from);
  const hits = planted.map((one) =>
    reuses.filter(({text, draft}) => text === one.text && isOf(one, draft)),
  );
  const isNear = (one: {from: number; to: number}, other: {from: number; to: number}): boolean =>
    Math.abs(one.from - other.from) <= 2 && Math.abs(one.to - other.to) <= 2;
  return {
    found: hits.filter(({length}) => length > 0).length,
    exact: hits.filter((own, at) =>
      own.some(({draft}) => isNear(draft, planted[at] ?? {from: 0, to: 0})),
    ).length,
    wrong: reuses.filter(({draft}) => !planted.some((one) => isOf(one, draft))).length,
  };
}

function time<Result>(run: () => Result): [Result, number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

/** Writes a figure beside its mark; one that misses it fails the run. */
function judge(value: number, mark: number, way: 'least' | 'most', digits = 3): string {
  const isGood = Number.isNaN(value) || (way === 'least' ? value >= mark : value <= mark);
  if (!isGood) process.exitCode = 1;
  const sign = way === 'least' ? '≥' : '≤';
  return `${value.toFixed(digits)} (${isGood ? '' : '! not '}${sign} ${mark})`;
}
