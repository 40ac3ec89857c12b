import {median} from './median';

/** What was measured of a site, a value for each round. */
export interface Measured {
  name: string;
  requests: number[];
  bytes: number[];
  scriptBytes: number[];
  readable: number[];
  blocked: number[];
  /** Empty where there is no search. */
  results: number[];
  next: number[];
}

type Quantity = Exclude<keyof Measured, 'name'>;

interface Row {
  label: string;
  of: Quantity;
  /** What a value is divided by to be shown. */
  unit: number;
  /** At most so much. */
  most?: number;
  /** At most so many times what another site has. */
  times?: Record<string, number>;
}

/** What is asked of this site. */
const ROWS: readonly Row[] = [
  {label: 'requests', of: 'requests', unit: 1},
  {label: 'all bytes until idle, kB', of: 'bytes', unit: 1000, most: 36},
  {label: 'scripts until idle, kB', of: 'scriptBytes', unit: 1000, most: 16},
  {label: 'blocked, ms', of: 'blocked', unit: 1, most: 10},
  {
    label: 'readable, ms',
    of: 'readable',
    unit: 1,
    times: {'plain HTML': 1.25, Starlight: 1, VitePress: 1},
  },
  {
    label: 'first results, ms',
    of: 'results',
    unit: 1,
    times: {stock: 0.4, Starlight: 1, VitePress: 1},
  },
  {label: 'next page, ms', of: 'next', unit: 1, times: {stock: 1}},
];

/** Columns to fill, in characters. */
const [FIRST, OTHERS] = [26, 14];

/**
 * Lays out medians, this site's ratio to each other site, and what is asked.
 *
 * @param own - what was measured of this site
 * @param others - what was measured of the others
 * @returns the table, and whether all that is asked is reached
 */
export function pageTable(
  own: Measured,
  others: readonly Measured[],
): {text: string; reached: boolean} {
  let reached = true;
  const judge = (value: number, limit: number): string => {
    if (value <= limit) return ` ≤ ${limit}`;
    reached = false;
    return ` > ${limit} !`;
  };
  const lines = ROWS.map(({label, of, unit, most, times = {}}) => {
    const value = median(own[of]) / unit;
    const ratios = others.map((other) => {
      const ratio = median(own[of]) / median(other[of]);
      if (!Number.isFinite(ratio)) return '–';
      const limit = times[other.name];
      return ratio.toFixed(2) + (limit === undefined ? '' : judge(ratio, limit));
    });
    const shown = number(value) + (most === undefined ? '' : judge(value, most));
    return row([
      label,
      shown,
      ...others.map((other) => number(median(other[of]) / unit)),
      ...ratios,
    ]);
  });
  const names = others.map(({name}) => name);
  const head = row(['', own.name, ...names, ...names.map((name) => `÷ ${name}`)]);
  return {text: [head, ...lines].join('\n'), reached};
}

function number(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value.toFixed(value < 100 ? 1 : 0);
}

function row([first = '', ...others]: readonly string[]): string {
  return first.padEnd(FIRST) + others.map((cell) => cell.padStart(OTHERS)).join('');
}
