/** Signs that mean nothing alone: one run opens what another closes. */
const PAIRED = [
  // None that stands between spaces is of emphasis, and no underscore inside a word.
  /(?<!^|\s)\*+|\*+(?!\s|$)/gu,
  /(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu,
  /~+/gu,
  /`+/gu,
];

/**
 * Escapes in one line of text what CommonMark 0.31 or GFM would read as markup
 * there, and nothing else: 1.5, 1~3岁, 《a*b》 and snake_case stay as they are.
 * Square brackets never do: what they refer to may stand elsewhere in a document.
 *
 * @param text - a text without line breaks
 * @returns Markdown that shows the text, at the start of a line or inside one
 */
export function escapeMarkdown(text: string): string {
  const escaped = text
    // A backslash is itself but before what it could escape, or at the end.
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/gu, String.raw`\\`)
    .replace(/[[\]]/gu, String.raw`\$&`)
    .replace(/<(?=[a-z/!?]|[^\s<>@]+@)/giu, String.raw`\<`)
    .replace(/&(?=#?[a-z0-9]+;)/giu, String.raw`\&`)
    // Addresses that GFM makes links of.
    .replace(/(?<=https?|ftp):(?=\/\/\S)/giu, String.raw`\:`)
    .replace(/(?<=(?<![\p{L}\p{N}])www)\.(?=\S)/giu, String.raw`\.`);
  return PAIRED.reduce(escapePairs, escaped)
    .replace(
      // What opens a block at the start of a line.
      /^(?=#{1,6}(?:\s|$)|[+*-](?:\s|$)|>|=+\s*$|-(?:\s*-)*\s*$|([*_-])(?:\s*\1){2,}\s*$|`{3}|~{3})/u,
      '\\',
    )
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`);
}

function escapePairs(text: string, runs: RegExp): string {
  if ((text.match(runs) ?? []).length < 2) return text;
  return text.replace(runs, (run) => run.replace(/./gu, String.raw`\$&`));
}
