import {ClipboardItem, write} from 'clipboard-polyfill';

/** What goes to the clipboard: always a plain text, and HTML for programs that take it. */
export interface Copied {
  text: string;
  html?: string | undefined;
}

/**
 * Copies to the clipboard; where the browser withholds its clipboard from pages
 * without TLS, as on many an intranet, by the older way of a copy command.
 *
 * @param copied - what to copy
 * @throws where the browser refuses both
 */
export async function copy({text, html}: Copied): Promise<void> {
  const blob = (type: string, content: string): Record<string, Blob> => ({
    [type]: new Blob([content], {type}),
  });
  await write([
    new ClipboardItem({
      ...blob('text/plain', text),
      ...(html !== undefined && blob('text/html', html)),
    }),
  ]);
}
