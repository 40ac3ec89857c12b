/** One thing wrong with the content, reported to its author. */
export interface Problem {
  /** The file, relative to the site's folder. */
  file: string;
  /** The line in that file, counted from 1; left out where the whole file is meant. */
  line?: number;
  /** What was found, and where it matters what is allowed. */
  found: string;
  /** How to fix it, as an instruction. */
  fix: string;
  /** Set where the file could not be read, so that what it holds is not known. */
  unread?: true;
}

/** The build error that carries every problem of the content at once. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  // Private, so that a program which prints the error does not print every problem twice.
  readonly #problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(reportProblems(problems));
    this.#problems = problems;
  }

  /** What is wrong, in the order it was found. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }
}

/**
 * Writes all problems as one report: place, finding and fix of each.
 *
 * @param problems - at least one problem, in any order
 * @returns the report, sorted by file and line
 */
export function reportProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
  const entries = sorted.map(
    ({file, line, found, fix}) =>
      `${line === undefined ? file : `${file}:${line}`}\n  found: ${found}\n  fix:   ${fix}`,
  );
  return [`The content has ${count}.`, ...entries].join('\n\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
