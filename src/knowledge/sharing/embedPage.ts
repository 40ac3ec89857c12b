import {inBookMarks} from '../citation/bookMarks';
import {KIND, kindOf} from '../quotations/kinds';
import {escapeHtml, renderPlainPage} from './html';
import {PLAIN_STYLE} from './plainStyle';

import type {QuotationStatus} from '../quotations/collateQuotation';

/** A quotation as it is shown on other sites. All addresses are full ones. */
export interface SharedQuotation {
  id: string;
  lines: readonly string[];
  /** Who said it and when, or the source's short title; left out where no source is known. */
  attribution?: string;
  /** How its words stand to what was published; left out where it was taken back. */
  status?: QuotationStatus;
  /** What must be known of the words; left out where they are as published. */
  note?: string;
  /** The lecture that quotes, and whose it is; empty where the quotation was taken back. */
  lecture: string;
  lecturer: string;
  /** Its own page. */
  address: string;
  /** The page for other sites to embed. */
  embed: string;
  /** Its card: 1200 × 630 pixels. */
  image: string;
}

/** The size that the embedding asks for, in CSS pixels. */
export interface EmbedSize {
  width: number;
  height: number;
}

const WIDTH = 600;
/** Characters on a line, and the height of a line and of what stands around the words, at that width. */
const MEASURE = 28;
const LINE = 36;
const FRAME = 128;
/** The height of the note's line; in a narrow frame it takes two. */
const NOTE = 28;

const STYLE = `
${PLAIN_STYLE}
main { display: flex; flex-direction: column; box-sizing: border-box; max-height: 100vh; padding: 1rem 1.25rem; }
blockquote { flex: 0 1 auto; min-height: 4rem; overflow-y: auto; margin: 0; border-left: 2px solid var(--seal); padding-left: 1em; }
blockquote p {
  margin: 0 0 .25rem; font: 1.125rem/1.9 "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
  line-break: strict; text-wrap: pretty;
}
footer { flex: none; margin-top: .75rem; color: var(--ink-soft); font-size: .875rem; }
footer p { margin: 0; }
`;

/**
 * Works out the size of the frame a quotation needs, so that it does not scroll.
 *
 * @param lines - its words
 * @param note - what must be known of them
 * @returns width and height in CSS pixels
 */
export function embedSize(lines: readonly string[], note?: string): EmbedSize {
  const rows = lines.reduce((sum, line) => sum + Math.ceil(Array.from(line).length / MEASURE), 0);
  return {width: WIDTH, height: FRAME + rows * LINE + (note === undefined ? 0 : NOTE)};
}

/**
 * Writes a quotation as a page for a frame on another site: a few kB, no
 * script, nothing else to load. Links open a window of their own.
 *
 * @param quotation - the quotation
 * @returns the HTML document
 */
export function renderEmbedPage(quotation: SharedQuotation): string {
  const {lines, attribution, note, lecture, lecturer, address} = quotation;
  return renderPlainPage({
    title: nameFrame(quotation),
    head: [
      `<link rel="canonical" href="${escapeHtml(address)}">`,
      `<link rel="cite-as" href="${escapeHtml(address)}">`,
      '<meta name="robots" content="noindex">',
    ],
    style: STYLE,
    body: [
      '<main>',
      // Where the frame is narrow the words scroll, also by keyboard; who said them stays in sight.
      `<blockquote cite="${escapeHtml(address)}" tabindex="0">`,
      ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
      '</blockquote>',
      '<footer>',
      ...(attribution === undefined ? [] : [`<p>${escapeHtml(`——${attribution}`)}</p>`]),
      ...(note === undefined ? [] : [`<p>校勘：${escapeHtml(note)}</p>`]),
      `<p>${lecture === '' ? '' : escapeHtml(`引自${lecturer}${inBookMarks(lecture)}，`)}<a href="${escapeHtml(address)}" target="_blank" rel="noopener">查看出处与校勘</a></p>`,
      '</footer>',
      '</main>',
    ],
  });
}

/**
 * Writes the code with which another site embeds a quotation.
 *
 * @param quotation - its words with their status and note, and the address to embed
 * @returns one HTML element
 */
export function embedCode(
  quotation: Pick<SharedQuotation, 'lines' | 'note' | 'status' | 'embed'>,
): string {
  const {width, height} = embedSize(quotation.lines, quotation.note);
  const title = escapeHtml(nameFrame(quotation));
  return `<iframe src="${escapeHtml(quotation.embed)}" title="${title}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}

/** The lecturer's own sentence and a set phrase are no quotations. */
function nameFrame({
  lines,
  note,
  status,
}: Pick<SharedQuotation, 'lines' | 'note' | 'status'>): string {
  const kind = status === undefined ? 'quotation' : kindOf(status);
  const stands = note === undefined ? '' : `（${note}）`;
  const name = kind === 'quotation' ? KIND.quotation + stands : (note ?? KIND[kind]);
  return `${name}：${Array.from(lines.join('')).slice(0, 24).join('')}`;
}
