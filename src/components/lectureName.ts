import lectures from '@generated/knowledge/default/_lectures.json';

import {inBookMarks} from '@site/src/knowledge/citation/bookMarks';

/**
 * Names a lecture beside one of its slides, where a slide's number alone could
 * mean several.
 *
 * @param title - the lecture's title
 * @returns it in the marks of titles; nothing on a site of one lecture
 */
export function lectureName(title: string): string {
  return lectures.length > 1 ? inBookMarks(title) : '';
}
