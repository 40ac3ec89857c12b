import type {SearchIndex} from '../searchIndex';

/** Up to so many bytes of text (UTF-8) one file is quicker than several. */
const MOST_IN_ONE_FILE = 500_000;

/**
 * Says whether an index is too large for the one file of a small site.
 *
 * @param index - the index
 * @returns whether it is written as shards
 */
export function isLarge({sections}: SearchIndex): boolean {
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const {heading, text} of sections) bytes += encoder.encode(heading + text).length;
  return bytes > MOST_IN_ONE_FILE;
}
