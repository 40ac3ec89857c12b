import type {Run} from '../text';

/**
 * Writes words with their bold as Markdown. Bold that not every reader of Markdown
 * would see there is left out, as in 甲**“乙”**丙; the words never are.
 *
 * @param words - the words, and the same in runs where some are bold
 * @param escape - writes a text as Markdown
 * @returns a line that shows the words
 */
export function boldAsMarkdown(
  {text, runs = []}: {text: string; runs?: readonly Run[]},
  escape: (text: string) => string,
): string {
  const escaped = escape(text);
  if (/[*_]/u.test(text)) return escaped;
  const parts = runs.map((run) => escape(run.text));
  // What is escaped may hang on what stands around it: then no mark comes between.
  if (parts.join('') !== escaped) return escaped;
  return runs
    .map(({strong}, index) => {
      const part = parts[index] ?? '';
      const before = runs[index - 1]?.text.at(-1);
      const behind = runs[index + 1]?.text.at(0);
      return strong && isSeen(runs[index]?.text ?? '', before, behind) ? `**${part}**` : part;
    })
    .join('');
}

/** Whether marks around words open and close (CommonMark 0.31, 6.2). */
function isSeen(words: string, before: string | undefined, behind: string | undefined): boolean {
  return flanks(before, words.at(0)) && flanks(behind, words.at(-1));
}

/** Whether a mark between what is outside and inside belongs to what is inside. */
function flanks(outside: string | undefined, inside: string | undefined): boolean {
  if (inside === undefined || /\s/u.test(inside)) return false;
  // A symbol, or half of a pair, is a letter to some readers and punctuation to others.
  if (/[^\p{P}\p{S}\p{Cs}]/u.test(inside)) return true;
  return outside === undefined || /[ \p{P}]/u.test(outside);
}
