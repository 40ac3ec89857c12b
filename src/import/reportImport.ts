import {diffArrays} from 'diff';

import type {Omission} from './document';

/** What an import has to say. */
export interface ImportReport {
  id: string;
  title: string;
  /** The names of the files it wrote. */
  files: readonly string[];
  omissions: readonly Omission[];
  missing: readonly string[];
  /** What of a former lecture found no place. */
  lost: readonly string[];
  /** The transcript before and now, where the lecture is a revised one. */
  revision?: {before: string; now: string};
  /** The lines that name what the site knows of its words. */
  suggestions?: readonly string[];
}

/**
 * Writes what an import did: the files, what it left out, a line each, and what
 * comes next.
 *
 * @param report - what it did
 * @returns the lines to print
 */
export function reportImport(report: ImportReport): string {
  const {id, title, files, omissions, missing, lost, revision, suggestions = []} = report;
  const pages = files.filter(
    (file) => file.startsWith(`docs/lectures/${id}/`) && file.endsWith('.mdx'),
  );
  const places = new Map<string, number[]>();
  for (const {what, slide} of omissions) {
    places.set(what, [...(places.get(what) ?? []), ...(slide === undefined ? [] : [slide])]);
  }
  return [
    `“${title}”: ${pages.length === 1 ? 'one page' : `${pages.length} pages`} in docs/lectures/${id}, words in transcripts/${id}.md`,
    ...(files.includes(`transcripts/${id}.notes.md`)
      ? [`the speaker's notes are kept in transcripts/${id}.notes.md; no page shows them`]
      : []),
    ...[...places].map(([what, slides]) => `not taken: ${what}${placesOf(slides)}`),
    ...missing,
    ...(revision ? compare(revision) : []),
    ...lost.map((what) => `lost its place: ${what}`),
    ...suggestions,
    `Slide ids such as ${id}-01 can be renamed until they are published.`,
    'Next: npm run build; before publishing, npm run permalinks.',
  ].join('\n');
}

/** The lines that went and those that came, as a reader of patches knows them. */
function compare({before, now}: {before: string; now: string}): string[] {
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  const changes = diffArrays(lines(before), lines(now)).flatMap(({added, removed, value}) =>
    added || removed ? value.map((line) => `${added ? '+' : '-'} ${line}`) : [],
  );
  return changes.length > 0 ? changes : ['no word has changed'];
}

function placesOf(slides: readonly number[]): string {
  const different = [...new Set(slides)];
  if (different.length === 0) return '';
  return ` (slide${different.length > 1 ? 's' : ''} ${different.join(', ')})`;
}
