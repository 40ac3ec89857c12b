import {foldWhiteSpace, textOfRuns} from './text';

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

/** Bold words: not beside a third asterisk, and with no white space inside the marks. */
const BOLD = /(?<!\*)\*\*(?![\s*])(.+?)(?<![\s*])\*\*(?!\*)/gu;

/** Between two Latin letters or digits `**` is a sign of the lecturer’s: 2**3. */
const PLAIN = /[A-Za-z0-9]\*\*[A-Za-z0-9]/u;

/**
 * Reads a transcript line by line. Each line is one statement of the slides,
 * never joined to the next. It is plain text, not Markdown: `- ` at its
 * beginning marks an item of a list, `**…**` bold words, and every other sign
 * is the lecturer's, as are the numbers of a list.
 *
 * @param file - the transcript's text
 * @returns every line, blank ones included
 */
export function readTranscript(file: string): TranscriptLine[] {
  const lines = file.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => readLine(foldWhiteSpace(line), index + 1));
}

function readLine(line: string, number: number): TranscriptLine {
  const words = line.replace(/^- /u, '');
  const runs = readRuns(words);
  return {number, text: textOfRuns(runs), runs, ...(words !== line && {item: true})};
}

function readRuns(words: string): Run[] {
  const runs: Run[] = [];
  let read = 0;
  for (const match of words.matchAll(BOLD)) {
    const end = match.index + match[0].length;
    if (PLAIN.test(words.slice(match.index - 1, match.index + 3))) continue;
    if (PLAIN.test(words.slice(end - 3, end + 1))) continue;
    runs.push({text: words.slice(read, match.index)}, {text: match[1] ?? '', strong: true});
    read = end;
  }
  return [...runs, {text: words.slice(read)}].filter(({text}) => text !== '');
}
