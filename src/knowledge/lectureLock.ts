import {createHash} from 'node:crypto';

import {parse, stringify} from 'yaml';
import * as z from 'zod';

import type {Problem} from './problems';

/** What holds a transcript to the file that it was imported from. */
export interface LectureLock {
  /** The SHA-256 of the transcript as it was imported. */
  words: string;
  /** The addresses that the lecturer's own words lead to. */
  links: string[];
}

const LOCK = z.strictObject({words: z.string(), links: z.array(z.string()).default([])});

const HEAD = `# Written by “npm run lecture”, with the transcript of this name. Nobody edits either by hand:
# the words are the lecturer's. A revised file is imported anew.
`;

/**
 * Writes the lock of a transcript.
 *
 * @param transcript - the transcript's text
 * @param links - the addresses that the lecturer's own words lead to
 * @returns the lock file's text
 */
export function writeLock(transcript: string, links: readonly string[]): string {
  return (
    HEAD + stringify({words: hash(transcript), ...(links.length > 0 && {links})}, {lineWidth: 0})
  );
}

/**
 * Reads the lock of a transcript and holds the transcript to it.
 *
 * @param file - the lock file, as named in messages
 * @param text - its text
 * @param transcript - the transcript's file and text
 * @returns the lock, and what is wrong
 */
export function readLock(
  file: string,
  text: string,
  transcript: {file: string; text: string},
): {lock?: LectureLock; problems: Problem[]} {
  const read = LOCK.safeParse(tryParse(text));
  if (!read.success) {
    return {
      problems: [
        {
          file,
          found: 'it is not as “npm run lecture” writes it',
          fix: 'restore it from the last commit, or import the lecture’s file anew',
        },
      ],
    };
  }
  const lock = read.data;
  if (lock.words === hash(transcript.text)) return {lock, problems: []};
  return {
    lock,
    problems: [
      {
        file: transcript.file,
        found: 'its words are no longer those that were imported',
        fix: 'restore it from the last commit; the editor’s words go into the pages, in <EditorNote>, and a revised lecture is imported with “npm run lecture -- FILE --update”',
      },
    ],
  };
}

function tryParse(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** Whether lines end as on Windows is no difference. */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text.replace(/\r\n/gu, '\n')).digest('hex')}`;
}
