const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** How a number is written: the part of Office's schemes that is not punctuation. */
export type NumberStyle =
  | 'arabic'
  | 'arabicFullWidth'
  | 'chinese'
  | 'circled'
  | 'lowerLetter'
  | 'upperLetter'
  | 'lowerRoman'
  | 'upperRoman';

/**
 * Writes a counting number in a style of Office's lists.
 *
 * @param number - a whole number from 1
 * @param style - the style
 * @returns the number without punctuation; in digits where the style does not reach so far
 */
export function writeNumber(number: number, style: NumberStyle): string {
  switch (style) {
    case 'arabic':
      return String(number);
    case 'arabicFullWidth':
      return String(number).replace(/\d/gu, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      );
    case 'chinese':
      return number < 10_000 ? writeChinese(number) : String(number);
    case 'circled':
      return writeCircled(number);
    case 'lowerLetter':
    case 'upperLetter': {
      const letters = writeLetters(number);
      return style === 'lowerLetter' ? letters.toLowerCase() : letters;
    }
    case 'lowerRoman':
    case 'upperRoman': {
      const roman = number < 4000 ? writeRoman(number) : String(number);
      return style === 'lowerRoman' ? roman.toLowerCase() : roman;
    }
  }
}

/** As lists count: 十, 十一, 二十, 一百零一. */
function writeChinese(number: number): string {
  const digits = Array.from(String(number), Number);
  const written = digits
    .map((digit, at) =>
      digit === 0 ? '零' : `${DIGITS[digit] ?? ''}${UNITS[digits.length - 1 - at] ?? ''}`,
    )
    .join('')
    .replace(/零+/gu, '零')
    .replace(/零$/u, '');
  return number < 20 ? written.replace(/^一十/u, '十') : written;
}

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
function writeCircled(number: number): string {
  if (number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  if (number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  if (number <= 50) return String.fromCodePoint(0x32b1 + number - 36);
  return String(number);
}

/** A to Z, then AA, BB … ZZ, AAA: as Office repeats letters (ECMA-376-1, 17.18.59). */
function writeLetters(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

function writeRoman(number: number): string {
  const signs: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  return signs
    .map(([value, sign]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return sign.repeat(times);
    })
    .join('');
}
