import {parseMarkdown} from './markdown';
import {readRuns} from './runs';
import {textOfRuns} from './text';

import type {Run} from './text';

/** One line of a transcript. A blank line has no runs and an empty text. */
export interface TranscriptLine {
  /** The line's number in the file, counted from 1: its address for good. */
  number: number;
  /** The words without their markup, white space folded. */
  text: string;
  /** The same words with the bold kept. */
  runs: Run[];
  /** Whether the slide shows the line as an item of a list. */
  item?: true;
}

/**
 * Reads a transcript line by line. Each line is one statement of the slides;
 * lines are never joined, whatever Markdown would make of them together.
 *
 * @param markdown - the transcript's text
 * @returns every line, blank ones included
 */
export function readTranscript(markdown: string): TranscriptLine[] {
  const lines = markdown.split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => readLine(line, index + 1));
}

function readLine(line: string, number: number): TranscriptLine {
  const block = parseMarkdown(line.trim()).children[0];
  const runs = block ? readRuns(block) : [];
  const text = textOfRuns(runs);
  return block?.type === 'list' ? {number, text, runs, item: true} : {number, text, runs};
}
