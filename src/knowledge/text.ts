/** A stretch of a line's text in one weight. */
export interface Run {
  text: string;
  strong?: true;
}

/**
 * Folds every run of white space to one space and trims both ends: the only
 * difference between a page and its transcript that means nothing. White space
 * is what Unicode calls so; a zero-width character is none.
 *
 * @param text - any text
 * @returns the folded text
 */
export function foldWhiteSpace(text: string): string {
  return text.replace(/\p{White_Space}+/gu, ' ').replace(/^ | $/gu, '');
}

/**
 * Folds the white space of a line as {@link foldWhiteSpace} does, and joins
 * neighbours in one weight. White space has none: it is not bold.
 *
 * @param runs - the line's stretches, in order
 * @returns the same line in as few runs as possible
 */
export function foldRuns(runs: readonly Run[]): Run[] {
  const folded: Run[] = [];
  const add = (text: string, strong?: true): void => {
    const last = folded.at(-1);
    if (last && last.strong === strong) last.text += text;
    else folded.push({text, ...(strong && {strong})});
  };
  let isParted = false;
  for (const {text, strong} of runs) {
    for (const [part] of text.matchAll(/\p{White_Space}+|\P{White_Space}+/gu)) {
      if (/^\p{White_Space}/u.test(part)) {
        isParted = folded.length > 0;
        continue;
      }
      const isInside = strong && folded.at(-1)?.strong;
      if (isParted) add(' ', isInside);
      isParted = false;
      add(part, strong);
    }
  }
  return folded;
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

/**
 * Writes a line so that two lines are equal where the same words are bold:
 * white space, which has no weight, is left out.
 *
 * @param runs - the line's stretches, in order
 * @returns the words with `**` around what is bold
 */
export function markBold(runs: readonly Run[]): string {
  let marked = '';
  let bold = false;
  for (const {text, strong = false} of runs) {
    const words = text.replace(/\p{White_Space}+/gu, '');
    if (words === '') continue;
    if (strong !== bold) marked += '**';
    bold = strong;
    marked += words;
  }
  return bold ? `${marked}**` : marked;
}
