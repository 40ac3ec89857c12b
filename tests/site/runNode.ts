import {execFile} from 'node:child_process';

/** How a program ended, and all that it printed. */
export interface Run {
  failed: boolean;
  output: string;
}

/** What a build prints at most. */
const MOST = 64 * 2 ** 20;

/**
 * Runs a program of Node. Vitest asks its workers how they are and takes one that
 * does not answer for a minute for dead, so nothing here waits without answering.
 *
 * @param words - the program's file and its words
 * @param options - its folder and environment
 * @returns how it ended
 */
export function runNode(
  words: readonly string[],
  options: {cwd?: string; env?: NodeJS.ProcessEnv} = {},
): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, words, {...options, maxBuffer: MOST}, (error, stdout, stderr) => {
      resolve({failed: error !== null, output: stdout + stderr});
    });
  });
}
