/** Measures collation of passages of 2,000 characters, each kind beside plain string comparison. */
import {collate} from '../src/knowledge/collation/collate';

const LENGTH = 2000;
const ROUNDS = 200;

/** Deterministic text: a linear congruential generator over 600 common Han characters. */
function text(length: number, seed: number): string {
  let state = seed;
  return Array.from({length}, () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return String.fromCodePoint(0x4e00 + (state % 600));
  }).join('');
}

const published = text(LENGTH, 1);
const changed = (at: number): string => `${published.slice(0, at)}龥${published.slice(at + 1)}`;
const everyNth = (n: number): string =>
  Array.from(published)
    .filter((_, at) => at % n !== 0)
    .join('');

const cases: Record<string, string> = {
  identical: published,
  'abridged, one omission': published.slice(0, 500) + published.slice(900),
  'abridged, every tenth character': everyNth(10),
  'abridged, every second character': everyNth(2),
  'variant, one character': changed(1000),
  'variant, a hundred characters': Array.from(published, (char, at) =>
    at % 20 === 7 ? '龥' : char,
  ).join(''),
  'variant, nothing in common': text(LENGTH, 99).replaceAll(/./gu, '龥'),
  'variant, unrelated words': text(LENGTH, 7),
};

function milliseconds(run: () => unknown): {median: number; worst: number} {
  for (let i = 0; i < 20; i += 1) run();
  const times = Array.from({length: ROUNDS}, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return {median: times[ROUNDS / 2] ?? NaN, worst: times.at(-1) ?? NaN};
}

console.log(
  `${LENGTH} characters, ${ROUNDS} rounds; ratio: to normalising and comparing whole strings`,
);
for (const [name, lecture] of Object.entries(cases)) {
  const plain = milliseconds(() => lecture.normalize('NFKC') === published.normalize('NFKC'));
  const {median, worst} = milliseconds(() => collate(lecture, published));
  console.log(
    `${name.padEnd(34)} median ${median.toFixed(2)} ms  worst ${worst.toFixed(2)} ms  ratio ${(median / plain.median).toFixed(0)}`,
  );
}
