/** What a lecture's downloads are, by the ending of their names. */
export const DOWNLOADS = {
  xml: 'TEI P5（XML）',
  jsonl: 'JSON Lines',
  txt: '纯文本',
} as const;

/**
 * Gives the path of a download.
 *
 * @param lecture - the id of the lecture
 * @param kind - the ending of the file's name
 * @returns its path below the site's base
 */
export function downloadPath(lecture: string, kind: string): string {
  return `exports/${lecture}.${kind}`;
}
