import {radicalIdeograph} from './radicals';

/** Characters with the way back to the text they were written in. */
export interface FoldedText {
  /** One code point each. */
  chars: string[];
  /** For each the offset (UTF-16) at which its sequence begins in the original. */
  starts: number[];
}

/**
 * What goes with the character before it: marks, selectors and other characters
 * without a shape, the vowels and finals of Hangul, the half-width voicing
 * marks of kana, and the one other letter that composes backwards (Kirat Rai).
 */
const JOINS =
  /[\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7fb\uff9e\uff9f\u{16d67}]/u;
const SEQUENCE =
  /[^][\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7fb\uff9e\uff9f\u{16d67}]*/uy;
/** Selectors, joiners, soft hyphens; the fillers of Hangul are letters and stay. */
const SHAPELESS = /(?!\p{L})\p{Default_Ignorable_Code_Point}/gu;

/**
 * Characters whose compatibility decomposition (UAX #15) changes their look
 * alone: width, small and vertical forms, Kangxi radicals, presentation forms and
 * ligatures, letters and digits of a mathematical font, words and units in one square, the
 * micro sign and the degree signs. Those that carry a value are not among them: super- and
 * subscripts, fractions, units with either (㎡, ㎧).
 */
const LAYOUT_FORM =
  /[\u00b5\u2103\u2109\u2f00-\u2fd5\u3000\u32ff\u3300-\u3357\u3371-\u3377\u337a-\u337f\u3380-\u339e\u33a9-\u33ad\u33b0-\u33c5\u33c8-\u33dd\ufb00-\ufdff\ufe10-\ufe18\ufe31-\ufe6b\ufe70-\ufefc\uff01-\uff9f\uffe0-\uffee\u{1d400}-\u{1d7ff}]/u;

/** One sign in several styles. */
const STYLES: Readonly<Record<string, string>> = {
  '∕': '/',
  '⁄': '/',
  '∶': ':',
  '٪': '%',
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '﹣': '-',
  '◯': '○',
  '•': '·',
  '・': '·',
  '‧': '·',
  '∙': '·',
  '⋅': '·',
};

/** Sequences by how they are folded: a text repeats few. */
const folds = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()] as const;

/**
 * Folds the forms of each character into one: canonical composition, radicals,
 * selectors, width, and what else is only look. All characters stay, also white
 * space and punctuation.
 *
 * @param text - any text
 * @param caseless - whether capital letters are folded, too
 * @returns the characters and where each stands
 */
export function foldCharacters(text: string, caseless = false): FoldedText {
  const known = folds[caseless ? 1 : 0];
  const chars: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length;) {
    const end = sequenceEnd(text, at);
    // Most of a Chinese text: one form only.
    if (end === at + 1 && isHan(text.charCodeAt(at))) {
      chars.push(text.charAt(at));
      starts.push(at);
      at = end;
      continue;
    }
    const sequence = text.slice(at, end);
    let folded = known.get(sequence);
    if (!folded) {
      folded = foldSequence(sequence, caseless);
      // Hostile input may hold endless sequences.
      if (known.size < 100_000) known.set(sequence, folded);
    }
    for (const char of folded) {
      chars.push(char);
      starts.push(at);
    }
    at = end;
  }
  foldZeros(chars);
  if (LONE.test(text)) foldLoneNumbers(chars, starts);
  return {chars, starts};
}

/**
 * Says whether a code unit is a Chinese character of the basic block, which has one form only.
 *
 * @param unit - a UTF-16 code unit
 * @returns true for U+4E00 to U+9FFF
 */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/**
 * Finds where a character ends with all that belongs to it.
 *
 * @param text - the text
 * @param start - the offset at which the character begins
 * @returns the offset after its marks and selectors
 */
export function sequenceEnd(text: string, start: number): number {
  if (isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(start + 1))) return start + 1;
  SEQUENCE.lastIndex = start;
  return SEQUENCE.test(text) ? SEQUENCE.lastIndex : text.length;
}

/** Whether a unit is a whole character that joins nothing: most of a Chinese text. */
function isPlain(unit: number): boolean {
  return (
    isHan(unit) ||
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0x3000 && unit <= 0x3029) ||
    (unit >= 0xff01 && unit <= 0xff5e)
  );
}

function foldSequence(sequence: string, caseless: boolean): readonly string[] {
  let folded = '';
  for (const char of sequence.normalize('NFD').replace(SHAPELESS, '')) {
    folded += foldLook(char);
  }
  if (caseless) folded = Array.from(folded, (char) => char.toLowerCase()).join('');
  return Array.from(folded.normalize('NFC'));
}

function foldLook(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  // Half-width Hangul: its full decomposition would compose into syllables.
  if (code === 0xffa0) return '\u3164';
  if (code > 0xffa0 && code <= 0xffbe) return String.fromCharCode(code - 0xffa1 + 0x3131);
  if (code >= 0xffc2 && code <= 0xffdc) {
    return String.fromCharCode(0x314f + ((code - 0xffc0) >> 3) * 6 + ((code & 7) - 2));
  }
  const look = LAYOUT_FORM.test(char) ? char.normalize('NFKC') : char;
  return radicalIdeograph(look) ?? STYLES[look] ?? look;
}

const HAN_DIGIT = /[〇一二三四五六七八九]/u;
const HAN_NUMERAL = /[〇一二三四五六七八九十百千万亿]/u;
const AFTER_ZERO = /[〇一二三四五六七八九十年月日号级届期页条万亿]/u;

/** Where letters, numbers and circles stand; the layout between them does not count. */
function wordPlaces(chars: readonly string[]): number[] {
  return chars.flatMap((char, at) => (/[\p{L}\p{N}\p{M}○]/u.test(char) ? [at] : []));
}

/** Makes ○ a zero in a Chinese number: 二○一三年, 一百○八; not as a bullet or a blank. */
function foldZeros(chars: string[]): void {
  if (!chars.includes('○')) return;
  const places = wordPlaces(chars);
  const charAt = (at: number): string => chars[places[at] ?? -1] ?? '';
  for (let at = 0; at < places.length; at += 1) {
    if (charAt(at) !== '○') continue;
    let end = at + 1;
    while (charAt(end) === '○') end += 1;
    const [beyond, before, after] = [charAt(at - 2), charAt(at - 1), charAt(end)];
    const goesOn = HAN_NUMERAL.test(before) && AFTER_ZERO.test(after);
    const ends = HAN_DIGIT.test(before) && HAN_DIGIT.test(beyond);
    const begins = HAN_DIGIT.test(after) && charAt(end + 1) === '年' && !/\p{L}/u.test(before);
    if (goesOn || ends || begins) for (const place of places.slice(at, end)) chars[place] = '〇';
    at = end - 1;
  }
}

/** Numbers in circles, parentheses or with a stop, and Roman numerals that are one character. */
const LONE = /[\u2160-\u217f\u2460-\u249b\u3220-\u3229\u3280-\u3289\u24ea]/u;

/**
 * Makes 第①条 and 第1条, Ⅳ and IV the same. Beside another number or a Latin
 * letter the character stays what it is: 10① is not 101.
 */
function foldLoneNumbers(chars: string[], starts: number[]): void {
  const joins = (char = ''): boolean =>
    /[\p{N}\p{Script=Latin}]/u.test(char) || HAN_NUMERAL.test(char);
  const places = wordPlaces(chars);
  // From the end, so that the places before stay where they are.
  for (let word = places.length - 1; word >= 0; word -= 1) {
    const at = places[word] ?? 0;
    const char = chars[at] ?? '';
    const [before, after] = [chars[places[word - 1] ?? -1], chars[places[word + 1] ?? -1]];
    if (!LONE.test(char) || joins(before) || joins(after)) continue;
    const parts = Array.from(char.normalize('NFKC').replace(/[().]/gu, ''));
    chars.splice(at, 1, ...parts);
    starts.splice(at, 1, ...parts.map(() => starts[at] ?? 0));
  }
}

/**
 * Says whether a character belongs to the one before it.
 *
 * @param char - a code point
 * @returns true for marks, selectors and what composes backwards
 */
export function joinsBefore(char: string): boolean {
  return JOINS.test(char);
}
