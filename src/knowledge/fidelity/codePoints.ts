/** The characters that a writer cannot see, by their names in Unicode. */
const INVISIBLE: ReadonlyMap<number, string> = new Map([
  [0x00a0, 'NO-BREAK SPACE'],
  [0x00ad, 'SOFT HYPHEN'],
  [0x034f, 'COMBINING GRAPHEME JOINER'],
  [0x061c, 'ARABIC LETTER MARK'],
  [0x115f, 'HANGUL CHOSEONG FILLER'],
  [0x1160, 'HANGUL JUNGSEONG FILLER'],
  [0x17b4, 'KHMER VOWEL INHERENT AQ'],
  [0x17b5, 'KHMER VOWEL INHERENT AA'],
  [0x180e, 'MONGOLIAN VOWEL SEPARATOR'],
  [0x200b, 'ZERO WIDTH SPACE'],
  [0x200c, 'ZERO WIDTH NON-JOINER'],
  [0x200d, 'ZERO WIDTH JOINER'],
  [0x200e, 'LEFT-TO-RIGHT MARK'],
  [0x200f, 'RIGHT-TO-LEFT MARK'],
  [0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
  [0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
  [0x202c, 'POP DIRECTIONAL FORMATTING'],
  [0x202d, 'LEFT-TO-RIGHT OVERRIDE'],
  [0x202e, 'RIGHT-TO-LEFT OVERRIDE'],
  [0x2060, 'WORD JOINER'],
  [0x2061, 'FUNCTION APPLICATION'],
  [0x2062, 'INVISIBLE TIMES'],
  [0x2063, 'INVISIBLE SEPARATOR'],
  [0x2064, 'INVISIBLE PLUS'],
  [0x2066, 'LEFT-TO-RIGHT ISOLATE'],
  [0x2067, 'RIGHT-TO-LEFT ISOLATE'],
  [0x2068, 'FIRST STRONG ISOLATE'],
  [0x2069, 'POP DIRECTIONAL ISOLATE'],
  [0x3164, 'HANGUL FILLER'],
  [0xfeff, 'ZERO WIDTH NO-BREAK SPACE'],
  [0xffa0, 'HALFWIDTH HANGUL FILLER'],
  [0xfffc, 'OBJECT REPLACEMENT CHARACTER'],
  [0xfffd, 'REPLACEMENT CHARACTER'],
]);

/** Blocks whose characters look like others: first, last, what they are. */
const LOOK_ALIKE: readonly (readonly [first: number, last: number, name: string])[] = [
  [0x2e80, 0x2eff, 'CJK RADICAL'],
  [0x2f00, 0x2fdf, 'KANGXI RADICAL'],
  [0xf900, 0xfaff, 'CJK COMPATIBILITY IDEOGRAPH'],
  [0x2f800, 0x2fa1f, 'CJK COMPATIBILITY IDEOGRAPH'],
  [0xff01, 0xffee, 'FULLWIDTH OR HALFWIDTH FORM'],
];

/**
 * Names a character by its code point, so that it is known where it cannot be
 * seen or told from another.
 *
 * @param char - one code point
 * @returns such as `U+200B ZERO WIDTH SPACE` or `U+2F2F KANGXI RADICAL “⼯”, a form of “工”`
 */
export function nameCodePoint(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = INVISIBLE.get(code) ?? selectorName(code);
  if (name !== undefined) return `${hex} ${name}`;
  if (/^\p{Cc}$/u.test(char)) return `${hex} (a control character)`;
  if (/^\p{Default_Ignorable_Code_Point}$/u.test(char)) return `${hex} (invisible)`;
  if (/^\p{M}$/u.test(char)) return `${hex} (a combining mark, “◌${char}”)`;
  const block = LOOK_ALIKE.find(([first, last]) => first <= code && code <= last)?.[2];
  const kind = block === undefined ? '' : ` ${block}`;
  const plain = char.normalize('NFKC');
  return `${hex}${kind} “${char}”${plain === char ? '' : `, a form of “${plain}”`}`;
}

function selectorName(code: number): string | undefined {
  if (0xfe00 <= code && code <= 0xfe0f) return `VARIATION SELECTOR-${code - 0xfe00 + 1}`;
  if (0xe0100 <= code && code <= 0xe01ef) return `VARIATION SELECTOR-${code - 0xe0100 + 17}`;
  return undefined;
}
