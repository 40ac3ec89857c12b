import {foldWhiteSpace, markBold, textOfRuns} from '../../knowledge/text';
import {readTranscript} from '../../knowledge/transcript';
import {joinRuns, withoutBold} from '../textRuns';
import {escapeMdx, webAddress, writeInline} from './inlineMdx';

import type {TextRun} from '../document';

/** A line of the lecture, as the transcript and as a page hold it. */
export interface WrittenLine {
  spoken: string;
  /** Without what marks the beginning of a block. */
  mdx: string;
}

/**
 * Writes a line so that the transcript and the page are read back as the same
 * words. Where one of the two cannot hold the bold, it goes.
 *
 * @param runs - the words
 * @param item - whether the slide shows them as an item of a list
 * @param omit - called with what had to go
 * @returns the line
 */
export function writeLine(
  runs: readonly TextRun[],
  item: boolean,
  omit: (what: string) => void,
): WrittenLine {
  const folded = foldRuns(runs.map((run) => withWebLink(run, omit)));
  const words = textOfRuns(folded);
  const write = (candidate: readonly TextRun[]): WrittenLine | undefined => {
    const spoken = speak(candidate, item);
    const [read] = readTranscript(spoken);
    if (read?.text !== words || markBold(read.runs) !== markBold(candidate)) return undefined;
    const mdx = writeInline(candidate);
    return mdx === undefined ? undefined : {spoken, mdx};
  };
  const whole = write(folded);
  if (whole) return whole;
  const plain = write(withoutBold(folded));
  if (plain) {
    omit(`the bold in “${words}”, beside signs that do not allow it`);
    return plain;
  }
  // What stands between ** in the file itself: a transcript has no other sign for bold.
  const spoken = speak(withoutBold(folded), item);
  const marked = readTranscript(spoken)[0]?.runs ?? [];
  omit(`the signs ** in “${words}”, which now make bold what stands between them`);
  return {spoken, mdx: writeInline(marked) ?? escapeMdx(textOfRuns(marked))};
}

function withWebLink({link, ...run}: TextRun, omit: (what: string) => void): TextRun {
  if (link === undefined) return run;
  const address = webAddress(link);
  if (address === undefined) omit(`the link of “${run.text}”, which leads to no web page`);
  return {...run, ...(address !== undefined && {link: address})};
}

/** The transcript's own syntax: `- ` before an item, `**` around bold. */
function speak(runs: readonly TextRun[], item: boolean): string {
  const words = groupBold(runs)
    .map(({text, strong}) => (strong ? `**${text}**` : text))
    .join('');
  // A paragraph that begins with the mark of an item can only be told from one as an item.
  return item || words.startsWith('- ') ? `- ${words}` : words;
}

function groupBold(runs: readonly TextRun[]): TextRun[] {
  return joinRuns(runs.map(({text, strong}) => ({text, ...(strong && {strong})})));
}

/** Folds white space across runs and moves it out of bold ones. */
function foldRuns(runs: readonly TextRun[]): TextRun[] {
  const folded: TextRun[] = [];
  let spaced = true;
  for (const {text, ...style} of runs) {
    const words = foldWhiteSpace(`.${text}.`).slice(1, -1);
    const inner = words.trim();
    if (words.startsWith(' ') && !spaced) folded.push({text: ' '});
    if (words.startsWith(' ')) spaced = true;
    if (inner === '') continue;
    folded.push({text: inner, ...style});
    spaced = words.endsWith(' ');
    if (spaced) folded.push({text: ' '});
  }
  while (folded.at(-1)?.text === ' ') folded.pop();
  return joinRuns(folded);
}
