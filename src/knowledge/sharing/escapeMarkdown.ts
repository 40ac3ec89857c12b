/**
 * Escapes in one line of text what CommonMark 0.31 or GFM would read as markup
 * there, and nothing else: 1.5, 3-5年 and snake_case stay as they are.
 *
 * @param text - a text without line breaks
 * @returns Markdown that shows the text, at the start of a line or inside one
 */
export function escapeMarkdown(text: string): string {
  const escaped = text
    // A backslash is itself but before what it could escape, or at the end.
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/gu, String.raw`\\`)
    .replace(/[*`[\]~|]/gu, String.raw`\$&`)
    // Inside a word an underscore is none of emphasis.
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, (run) =>
      run.replace(/_/gu, String.raw`\_`),
    )
    .replace(/<(?=[a-z/!?])/giu, String.raw`\<`)
    .replace(/&(?=#?[a-z0-9]+;)/giu, String.raw`\&`)
    // Addresses that GFM makes links of.
    .replace(/(?<=https?|ftp):(?=\/\/)/giu, String.raw`\:`)
    .replace(/(?<=www)\.(?=\S)/giu, String.raw`\.`)
    .replace(/(?<=[\w.+-])@(?=[\w.-])/gu, String.raw`\@`);
  // What opens a block at the start of a line.
  return escaped
    .replace(/^(?=#{1,6}(?:\s|$)|[+-](?:\s|$)|>|=+\s*$|-(?:\s*-)*\s*$)/u, '\\')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`);
}
