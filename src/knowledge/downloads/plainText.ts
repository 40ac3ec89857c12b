import {LICENCE} from './licence';

import type {PlacedLecture} from '../graph';

/** Parts what is said about the lecture from its words. */
export const RULE = '-'.repeat(8);

/**
 * Writes a lecture as plain text: what it is, a rule, and the transcript's lines
 * as they stand, without the marks of bold words and lists.
 *
 * @param placed - a lecture
 * @param address - the full address of its first page
 * @returns the text
 */
export function toPlainText({lecture, overview}: PlacedLecture, address: string): string {
  const {title, lecturer, institution, date} = overview;
  return [
    title,
    `${institution} ${lecturer}`,
    ...(date === undefined ? [] : [date]),
    address,
    LICENCE,
    RULE,
    ...lecture.transcript.map(({text}) => text),
    '',
  ].join('\n');
}
