const DIGITS = '零一二三四五六七八九';

/**
 * Reads the number of a slide as people write it: 第7张, 第 7 张, 第七张, 第十二张幻灯片.
 *
 * @param words - a normalised query or word of one
 * @returns the number, or nothing where the words are others
 */
export function readSlideNumber(words: string): number | undefined {
  const match =
    /^第(?:(\d{1,4})|([零〇一二两三四五六七八九十百]{1,7}))(?:张|页|張|頁)(?:幻灯片)?$/u.exec(
      words,
    );
  if (!match) return undefined;
  return match[1] === undefined ? readChineseNumber(match[2] ?? '') : Number(match[1]);
}

/** Reads a number below a thousand: 七, 十二, 二十, 一百零五. */
function readChineseNumber(words: string): number {
  let number = 0;
  let digit = 0;
  for (const char of words.replaceAll('〇', '零').replaceAll('两', '二')) {
    if (char === '百' || char === '十') {
      number += (digit || 1) * (char === '百' ? 100 : 10);
      digit = 0;
    } else {
      digit = DIGITS.indexOf(char);
    }
  }
  return number + digit;
}
