import type {Stretch} from '../../textReuse/readText';

/** Words between quotation marks: `from` and `to` are those of the words, the marks stand around them. */
export type Quoted = Stretch;

const CLOSING: Readonly<Record<string, string>> = {'“': '”', '‘': '’', '「': '」', '『': '』'};
const OPENING = new Map(Object.entries(CLOSING).map(([open, close]) => [close, open]));
/** Nobody quotes within quotations deeper; rows of marks alone are no quotations. */
const DEEPEST = 16;
const MARK = /["＂“”‘’「」『』\n]/gu;

/**
 * Finds what stands between quotation marks, within others as well. A pair stands in
 * one paragraph; a mark without its other half is none.
 *
 * @param text - any text
 * @returns the pairs, the outer before those within it
 */
export function readQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  let open: {mark: string; at: number}[] = [];
  const close = (mark: string, at: number): void => {
    const begin = open.map((one) => one.mark).lastIndexOf(mark);
    if (begin < 0) return;
    found.push({from: (open[begin]?.at ?? 0) + 1, to: at});
    open = open.slice(0, begin);
  };
  for (const {0: sign, index} of text.matchAll(MARK)) {
    const opens = OPENING.get(sign);
    if (sign === '\n') open = [];
    else if (opens !== undefined) close(opens, index);
    else if (open.length >= DEEPEST) open = [];
    else if (sign in CLOSING) open.push({mark: sign, at: index});
    // A straight mark opens and closes alike.
    else if (open.some(({mark}) => mark === sign)) close(sign, index);
    else open.push({mark: sign, at: index});
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/**
 * Takes out quotation marks whose other half is not in a text, as where it was cut.
 *
 * @param text - any text
 * @returns the text with whole pairs alone
 */
export function keepWholePairs(text: string): string {
  const whole = new Set(readQuoted(text).flatMap(({from, to}) => [from - 1, to]));
  return text.replace(/["＂“”‘’「」『』]/gu, (mark, at: number) => (whole.has(at) ? mark : ''));
}

/**
 * Writes a text so that it can stand between double quotation marks: its own become
 * single ones (GB/T 15834, 4.8).
 *
 * @param text - a text
 * @returns the text for within “ ”
 */
export function nestMarks(text: string): string {
  return text.replace(/[“”]/gu, (mark) => (mark === '“' ? '‘' : '’'));
}

/**
 * Finds the pair around a place, among pairs of which none holds another.
 *
 * @param outermost - the pairs, in order
 * @param place - an offset
 * @returns the pair, or undefined where the place is between no marks
 */
export function marksAt(outermost: readonly Quoted[], place: number): Quoted | undefined {
  const marks = outermost[firstBehind(outermost, place) - 1];
  return marks && place < marks.to ? marks : undefined;
}

/**
 * Finds the first pair that begins behind a place, by halving.
 *
 * @param quoted - the pairs, in order
 * @param place - an offset
 * @returns its index; the number of pairs where there is none
 */
export function firstBehind(quoted: readonly Quoted[], place: number): number {
  let [low, high] = [0, quoted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.from ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
