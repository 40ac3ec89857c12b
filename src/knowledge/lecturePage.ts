import {visit, SKIP} from 'unist-util-visit';

import {headingId, missingId} from './headings';
import {readMdx} from './readMdx';
import {readQuotations} from './quotations/readQuotations';
import {readRuns} from './runs';
import {findExternalLinks} from './sources/externalLinks';
import {textOfRuns} from './text';
import {isOtherVoice} from './voices';

import type {Problem} from './problems';
import type {Quotation} from './quotations/quotation';
import type {ExternalLink} from './sources/externalLinks';

/** A block of a lecture page that shows one line of the transcript. */
export interface PageLine {
  /** The lecturer's words, white space folded; empty for a heading that only the editor wrote. */
  text: string;
  /** The line in the page's file, counted from 1. */
  line: number;
  /** The explicit id of a slide's heading. */
  slide?: string;
}

/** A lecture page as read from its file. */
export interface LecturePage {
  /** Left out where the file could not be parsed. */
  lines?: PageLine[];
  quotations: Quotation[];
  externalLinks: ExternalLink[];
  problems: Problem[];
}

/**
 * Reads a lecture page: its headings, paragraphs and list items in the
 * lecture's voice, in order, and which of them open a slide.
 *
 * @param file - the page's file, as named in messages
 * @param mdx - the file's text
 * @returns the lines in the lecture's voice, and what is wrong with the page itself
 */
export function readLecturePage(file: string, mdx: string): LecturePage {
  const lines: PageLine[] = [];
  const problems: Problem[] = [];
  const {root, problems: syntaxProblems} = readMdx(file, mdx);
  if (!root) return {quotations: [], externalLinks: [], problems: syntaxProblems};
  visit(root, (node) => {
    if (node.type === 'root') return undefined;
    if (isOtherVoice(node)) return SKIP;
    if (node.type !== 'heading' && node.type !== 'paragraph') return undefined;
    const line = node.position?.start.line ?? 1;
    const text = textOfRuns(readRuns(node));
    const slide = node.type === 'heading' ? headingId(node) : undefined;
    if (node.type === 'heading' && slide === undefined && node.depth > 1) {
      problems.push(missingId(file, node));
    }
    if (slide !== undefined) lines.push({text, line, slide});
    else if (text !== '') lines.push({text, line});
    return SKIP;
  });
  const {quotations, problems: quotationProblems} = readQuotations(file, root);
  return {
    lines,
    quotations,
    externalLinks: findExternalLinks(root),
    problems: [...problems, ...quotationProblems],
  };
}
