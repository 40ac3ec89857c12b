/** A stretch of a line's text in one weight. */
export interface Run {
  text: string;
  strong?: true;
}

/**
 * Folds every run of white space to one space and trims both ends: the only
 * difference between a page and its transcript that means nothing.
 *
 * @param text - any text
 * @returns the folded text
 */
export function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Joins the runs of a line.
 *
 * @param runs - the line's stretches, in order
 * @returns the line's text, white space folded
 */
export function textOfRuns(runs: readonly Run[]): string {
  return foldWhiteSpace(runs.map((run) => run.text).join(''));
}
