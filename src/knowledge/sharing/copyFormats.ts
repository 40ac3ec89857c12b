import {toBibtex} from '../citation/bibtex';
import {citeGbt7714} from '../citation/gbt7714';
import {passageToCsl, passageToRecord} from '../citation/passage';
import {wordsAsHtml, wordsAsMarkdown, wordsAsText} from './copiedWords';
import {escapeMarkdown} from './escapeMarkdown';
import {escapeHtml} from './html';

import type {Edition} from '../citation/gbt7714';
import type {Passage} from '../citation/passage';
import type {CopiedLine} from './copiedWords';

/** Words that the lecture quotes from somebody, among others. */
export interface CopiedQuotation {
  /** How the words begin. */
  opening: string;
  /** Whom the lecture quotes; left out where no source is known. */
  attribution?: string | undefined;
  /** What must be known of the wording. */
  note?: string | undefined;
}

/** Words of a lecture with all that is copied beside them. */
export interface CopiedPassage {
  /** The id of the quotation or slide. */
  id: string;
  /** The words; a list has one entry for each item. */
  lines: readonly CopiedLine[];
  /** Whom the lecture quotes here, and when; left out for the lecturer's own words. */
  attribution?: string | undefined;
  /** How the words stand to what was published, where that must be known: `statusNote`. */
  note?: string | undefined;
  /** The quotations that the words of a slide or selection hold. */
  quotations?: readonly CopiedQuotation[] | undefined;
  /** The slide the words stand on, or the first and last of several. */
  slide?: {number: number; last?: number | undefined} | undefined;
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
  return [...wordsAsText(passage.lines), ...attributionOf(passage), cite(passage)].join('\n');
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
    wordsAsHtml(lines, escapeHtml),
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
  const quoted = [
    ...wordsAsMarkdown(lines, escapeMarkdown),
    ...attributionOf(passage).flatMap((line) => ['', escapeMarkdown(line)]),
  ];
  const reference = cite(passage).split(address).map(escapeMarkdown).join(`<${address}>`);
  return `${quoted.map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n${reference}`;
}

/**
 * Writes a passage as a BibTeX entry: the same record that its page's files give,
 * with its slide, its words and whom they quote.
 *
 * @param passage - the passage
 * @returns the entry, closed by a line break
 */
export function copyAsBibtex(passage: CopiedPassage): string {
  const record = passageToRecord({
    ...withoutWords(passage),
    lines: wordsAsText(passage.lines).map((line) => line.trim()),
  });
  const note = [record.note, ...attributionOf(passage)].filter(Boolean).join('；');
  return toBibtex([{...record, ...(note !== '' && {note})}]);
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

/** Whose words these are, one line for each whom the lecture quotes. */
function attributionOf({attribution, note, quotations = []}: CopiedPassage): string[] {
  const own = attribute(attribution, note);
  return [
    ...(own === undefined ? [] : [`——${own}`]),
    ...quotations.flatMap(({opening, ...quotation}) => {
      const whose = attribute(quotation.attribution, quotation.note);
      return whose === undefined ? [] : [`“${opening}”：${whose}`];
    }),
  ];
}

function attribute(attribution: string | undefined, note: string | undefined): string | undefined {
  if (attribution === undefined) return note;
  return note === undefined ? attribution : `${attribution}（${note}）`;
}

function cite(passage: CopiedPassage): string {
  return citeGbt7714(passageToCsl(withoutWords(passage)), EDITION);
}

/** A reference names its passage; the words stand beside it. */
function withoutWords({id, lecture, lecturer, address, accessed, slide}: CopiedPassage): Passage {
  return {id, lecture, lecturer, address, accessed, ...(slide && {slide})};
}
