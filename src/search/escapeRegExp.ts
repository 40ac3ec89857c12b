/**
 * Escapes a text for a pattern that finds it as it is.
 *
 * @param text - any text
 * @returns the source of the pattern
 */
export function escapeRegExp(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}
