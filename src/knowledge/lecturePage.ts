import {readEditorNotes} from './editorNotes';
import {headingId, missingId} from './headings';
import {readMdx} from './readMdx';
import {readQuotations} from './quotations/readQuotations';
import {readRuns} from './runs';
import {findExternalLinks} from './sources/externalLinks';
import {markBold, textOfRuns} from './text';
import {findUnsupported} from './unsupported';
import {isOtherVoice} from './voices';

import type {EditorNote} from './editorNotes';
import type {Node} from './markdown';
import type {Problem} from './problems';
import type {Quotation} from './quotations/quotation';
import type {ExternalLink} from './sources/externalLinks';
import type {Heading, List} from 'mdast';

/** A block of a lecture page that shows one line of the transcript. */
export interface PageLine {
  /** The lecturer's words, white space folded, the number of a list's item included; empty for a heading that only the editor wrote. */
  text: string;
  /** The line in the page's file, counted from 1. */
  line: number;
  /** The explicit id of a slide's heading. */
  slide?: string;
  /** Set for other headings and the head of a table: their weight is the page's. */
  heading?: true;
  /** The words with `**` around what is bold, where something is. */
  bold?: string;
}

/** A lecture page as read from its file. */
export interface LecturePage {
  /** Left out where the file could not be parsed. */
  lines?: PageLine[];
  /** Set where it holds something that cannot be compared with the transcript. */
  unsupported?: true;
  quotations: Quotation[];
  externalLinks: ExternalLink[];
  /** The editor's notes; left out where the file could not be parsed. */
  notes?: EditorNote[];
  problems: Problem[];
}

/**
 * Reads a lecture page: its headings, paragraphs, list items and cells in the
 * lecture's voice, in order, and which of them open a slide.
 *
 * @param file - the page's file, as named in messages
 * @param mdx - the file's text
 * @returns the lines in the lecture's voice, and what is wrong with the page itself
 */
export function readLecturePage(file: string, mdx: string): LecturePage {
  const {root, problems: syntaxProblems} = readMdx(file, mdx);
  if (!root) return {quotations: [], externalLinks: [], problems: syntaxProblems};
  const {lines, headings} = readLines(root);
  const unsupported = findUnsupported(file, root);
  const {quotations, problems: quotationProblems} = readQuotations(file, root);
  return {
    lines,
    ...(unsupported.length > 0 && {unsupported: true}),
    quotations,
    externalLinks: findExternalLinks(root),
    notes: readEditorNotes(root),
    problems: [
      ...headings.filter(lacksId(unsupported)).map((heading) => missingId(file, heading)),
      ...unsupported,
      ...quotationProblems,
    ],
  };
}

/** A page's title needs no id; what ends in something unsupported is reported for that first. */
function lacksId(unsupported: readonly Problem[]): (heading: Heading) => boolean {
  const reported = new Set(unsupported.map(({line}) => line));
  return (heading) =>
    heading.depth > 1 &&
    headingId(heading) === undefined &&
    !reported.has(heading.position?.start.line);
}

/** Reads the page as a browser shows it: the number of an item stands before the item's first words. */
function readLines(root: Node): {lines: PageLine[]; headings: Heading[]} {
  const lines: PageLine[] = [];
  const headings: Heading[] = [];
  let number = '';

  const readBlock = (node: Node, heading: boolean): void => {
    const runs = readRuns(node);
    const text = number + textOfRuns(runs);
    const line = node.position?.start.line ?? 1;
    const slide = node.type === 'heading' ? headingId(node) : undefined;
    if (text === number && slide === undefined) return;
    const isBold = !heading && runs.some(({strong}) => strong);
    lines.push({
      text,
      line,
      ...(slide !== undefined ? {slide} : heading && {heading}),
      ...(isBold && {bold: markBold([{text: number}, ...runs])}),
    });
    number = '';
  };
  const readList = (list: List): void => {
    list.children.forEach((item, index) => {
      if (list.ordered) number += `${(list.start ?? 1) + index}. `;
      item.children.forEach(read);
      // Its words are the editor's, but the reader sees the number.
      if (number !== '') lines.push({text: number.trim(), line: item.position?.start.line ?? 1});
      number = '';
    });
  };
  const read = (node: Node): void => {
    if (isOtherVoice(node)) return;
    if (node.type === 'heading') headings.push(node);
    if (node.type === 'heading' || node.type === 'paragraph') {
      readBlock(node, node.type === 'heading');
    } else if (node.type === 'list') readList(node);
    else if (node.type === 'table') {
      node.children.forEach((row, index) => {
        for (const cell of row.children) readBlock(cell, index === 0);
      });
    } else if ('children' in node) node.children.forEach(read);
  };
  read(root);
  return {lines, headings};
}
