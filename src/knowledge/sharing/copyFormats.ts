import {toBibtex} from '../citation/bibtex';
import {citeGbt7714} from '../citation/gbt7714';
import {passageToCsl} from '../citation/passage';
import {escapeHtml} from './html';

import type {Edition} from '../citation/gbt7714';

/** Words of a lecture with all that is copied beside them. */
export interface CopiedPassage {
  /** The id of the quotation or slide. */
  id: string;
  /** The words; a list has one entry for each item. */
  lines: readonly string[];
  /** Whom the lecture quotes here, and when; left out for the lecturer's own words. */
  attribution?: string | undefined;
  lecture: string;
  lecturer: string;
  /** The full address that leads to the words. */
  address: string;
  /** The reader's day, as ISO writes it. */
  accessed: string;
}

/** The edition in force since 2026-07-01. */
const EDITION: Edition = '2025';

/**
 * Writes a passage with its reference as plain text: the words, whom they
 * quote, and the reference in the form of GB/T 7714—2025.
 *
 * @param passage - the passage
 * @returns several lines without a closing line break
 */
export function copyAsText(passage: CopiedPassage): string {
  return [...passage.lines, ...attributionOf(passage), cite(passage)].join('\n');
}

/**
 * Writes the same as HTML for word processors and mail: a block quotation, and
 * the reference with a working link.
 *
 * @param passage - the passage
 * @returns an HTML fragment
 */
export function copyAsHtml(passage: CopiedPassage): string {
  const {lines, address} = passage;
  const link = `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
  return [
    `<blockquote cite="${escapeHtml(address)}">`,
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    '</blockquote>',
    ...attributionOf(passage).map((line) => `<p>${escapeHtml(line)}</p>`),
    `<p>${escapeHtml(cite(passage)).replace(escapeHtml(address), () => link)}</p>`,
  ].join('');
}

/**
 * Writes the same as Markdown (CommonMark).
 *
 * @param passage - the passage
 * @returns a block quotation and a paragraph, without a closing line break
 */
export function copyAsMarkdown(passage: CopiedPassage): string {
  const {lines, address} = passage;
  const quoted = [...lines, ...attributionOf(passage)].map(escapeMarkdown).join('\n>\n> ');
  const reference = cite(passage).split(address).map(escapeMarkdown).join(`<${address}>`);
  return `> ${quoted}\n\n${reference}`;
}

/**
 * Writes the reference of a passage as a BibTeX entry.
 *
 * @param passage - the passage
 * @returns the entry, closed by a line break
 */
export function copyAsBibtex(passage: CopiedPassage): string {
  return toBibtex([passageToCsl(passage)]);
}

/**
 * Writes a link with its name, for word processors and mail.
 *
 * @param name - what the link is called
 * @param address - the full address
 * @returns an HTML element
 */
export function linkAsHtml(name: string, address: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(name)}</a>`;
}

/**
 * Writes a link with its name as Markdown.
 *
 * @param name - what the link is called
 * @param address - the full address
 * @returns an inline link (CommonMark)
 */
export function linkAsMarkdown(name: string, address: string): string {
  return `[${escapeMarkdown(name)}](<${address}>)`;
}

function attributionOf({attribution}: CopiedPassage): string[] {
  return attribution === undefined ? [] : [`——${attribution}`];
}

function cite(passage: CopiedPassage): string {
  return citeGbt7714(passageToCsl(passage), EDITION);
}

/** Escapes what CommonMark would read as markup inside a line, or at its start. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|]/gu, String.raw`\$&`)
    .replace(/^([#+-]|\d+[.)])/u, String.raw`\$1`);
}
