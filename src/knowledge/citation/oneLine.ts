/**
 * Folds a text into one line, for formats in which a line break ends a field.
 *
 * @param text - any text
 * @returns the text with single blanks for line breaks, control characters and runs of white space
 */
export function oneLine(text: string): string {
  // \s holds U+2028 and U+2029, but not the next-line control U+0085, which \p{Cc} does.
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
