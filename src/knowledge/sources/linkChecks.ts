import {parse, stringify} from 'yaml';
import * as z from 'zod';

import type {Problem} from '../problems';

/** The file that holds what the last check of each address found. */
export const LINK_CHECKS = 'docs/links.yml';

const check = z.strictObject({
  /** The day of the check. */
  checked: z.iso.date(),
  /** The HTTP status of the answer; left out where there was none. */
  status: z.int().min(100).max(599).optional(),
  /** Why there was no answer. */
  error: z.string().optional(),
  /** The title of the page. */
  title: z.string().optional(),
});

/** What a check of an address found. */
export type LinkCheck = z.infer<typeof check>;

const HEAD = '# Written by “npm run links”: what the last check of each source’s links found.\n';

/**
 * Reads what the last check of each address found.
 *
 * @param text - the text of {@link LINK_CHECKS}; empty where there was no check
 * @returns the checks by address, and what is wrong with the file
 */
export function readLinkChecks(text: string): {
  checks: Map<string, LinkCheck>;
  problems: Problem[];
} {
  const none = (found: string): ReturnType<typeof readLinkChecks> => ({
    checks: new Map(),
    problems: [{file: LINK_CHECKS, found, fix: 'run “npm run links”, which writes the file anew'}],
  });
  let read: unknown;
  try {
    // A day stays a text: the core schema of YAML 1.2 knows no dates.
    read = parse(text);
  } catch {
    return none('the file is no YAML');
  }
  const parsed = z.record(z.string(), check).safeParse(read ?? {});
  if (parsed.success) return {checks: new Map(Object.entries(parsed.data)), problems: []};
  const [place] = parsed.error.issues.map(({path}) => path.map(String).join(' '));
  return none(
    `“${place === undefined || place === '' ? 'the file' : place}” is not what a check writes`,
  );
}

/**
 * Writes what checks found.
 *
 * @param checks - the checks by address
 * @returns the text of {@link LINK_CHECKS}, sorted by address
 */
export function writeLinkChecks(checks: ReadonlyMap<string, LinkCheck>): string {
  const sorted = [...checks].sort(([a], [b]) => (a < b ? -1 : 1));
  return HEAD + stringify(Object.fromEntries(sorted), {lineWidth: 0});
}

/**
 * Tells whether a page was there.
 *
 * @param check - what a check found
 * @returns whether it was answered with a page
 */
export function isFound({status}: LinkCheck): boolean {
  return status !== undefined && status < 400;
}
