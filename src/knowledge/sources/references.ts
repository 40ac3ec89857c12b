import {toCsl, toCslDate} from '../citation/csl';

import type {CslItem} from '../citation/csl';
import type {Source, Work} from './source';

/**
 * Gives what a source is cited as.
 *
 * @param source - a validated source
 * @returns the work, and the report on it where a page shows one; nothing for a note, which is no work
 */
export function referencesOf(source: Source): CslItem[] {
  return isWork(source) ? [toCsl(source), ...reportOf(source)] : [];
}

/**
 * Tells works from notes of the editors.
 *
 * @param source - a validated source
 * @returns whether it can be cited and has an author's words
 */
export function isWork(source: Source): source is Work {
  return source.type !== 'note';
}

function reportOf({id, report, reporter, accessed, language = 'zh-CN'}: Work): CslItem[] {
  if (!report) return [];
  const day = toCslDate(report.issued);
  const read = toCslDate(accessed);
  return [
    {
      id: `${id}-report`,
      type: 'webpage',
      title: report.title,
      ...(reporter && {author: reporter}),
      ...(report.publisher !== undefined && {publisher: report.publisher}),
      ...(day && {issued: day}),
      ...(read && {accessed: read}),
      URL: report.URL,
      language,
    },
  ];
}
