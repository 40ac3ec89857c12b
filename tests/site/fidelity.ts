import type {CheerioAPI} from 'cheerio';

/** Marks where a block begins or ends; no text has it. */
const EDGE = '\uE000';

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Reads the words of a transcript without its markup. Written apart from the
 * code that builds the site, so that an error there cannot hide here.
 *
 * @param markdown - the transcript
 * @returns its lines that are not blank
 */
export function transcriptWords(markdown: string): string[] {
  return markdown
    .split('\n')
    .map((line) => fold(line.replace(/^- /u, '').replaceAll('**', '')))
    .filter((line) => line !== '');
}

/**
 * Reads the lecturer's words off a built page: everything in its article that
 * is not marked as the editor's or a source's.
 *
 * @param page - the built page
 * @returns its lines: headings, paragraphs, items of lists, and any other text as it comes
 */
export function pageWords(page: CheerioAPI): string[] {
  const article = page('article').clone();
  article.find('[data-voice="editor"], [data-voice="source"]').remove();
  article.find('h1, h2, h3, h4, h5, h6, p, li').before(EDGE).after(EDGE);
  return article
    .text()
    .split(EDGE)
    .map(fold)
    .filter((line) => line !== '');
}
