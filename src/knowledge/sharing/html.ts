const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes a text for HTML, as content and inside quoted attributes alike.
 *
 * @param text - any text
 * @returns the text with the five characters that HTML reads as its own replaced
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/** A page that stands outside the site's framework: no script, its own few rules. */
export interface PlainPage {
  title: string;
  /** HTML for the head, after the title. */
  head: readonly string[];
  /** CSS. */
  style: string;
  /** HTML for the body. */
  body: readonly string[];
}

/**
 * Writes a page of its own in Simplified Chinese, without scripts.
 *
 * @param page - its parts; the title is escaped here, head and body are HTML
 * @returns the HTML document
 */
export function renderPlainPage({title, head, style, body}: PlainPage): string {
  return [
    '<!doctype html>',
    '<html lang="zh-Hans">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...head,
    `<style>${style.trim().replace(/\s+/gu, ' ')}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
