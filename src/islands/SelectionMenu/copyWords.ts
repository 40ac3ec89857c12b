import {readRange} from '../copying/readWords';
import {wordsAsHtml, wordsAsText} from '@site/src/knowledge/sharing/copiedWords';
import {escapeHtml} from '@site/src/knowledge/sharing/html';

import {lectureRange} from './lectureRange';

/**
 * Puts selected words of a lecture on the clipboard when they are copied: the
 * lecturer's alone, with their lists; the editor's, marked, where nothing else is
 * selected. Where nothing of either is, the browser does as always.
 *
 * @param event - the browser's `copy`
 */
export function copyWords(event: ClipboardEvent): void {
  const range = lectureRange();
  if (!event.clipboardData || !range || isField(event.target)) return;
  const spoken = readRange(range);
  const blocks = spoken.length > 0 ? spoken : readRange(range, 'editor');
  if (blocks.length === 0) return;
  event.clipboardData.setData('text/plain', wordsAsText(blocks).join('\n'));
  event.clipboardData.setData('text/html', wordsAsHtml(blocks, escapeHtml));
  event.preventDefault();
}

/** What is copied from a field is its own. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea');
}
