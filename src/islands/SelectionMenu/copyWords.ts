import {readRange} from '../copying/readWords';
import {wordsAsHtml, wordsAsText} from '@site/src/knowledge/sharing/copiedWords';
import {escapeHtml} from '@site/src/knowledge/sharing/html';

/**
 * Puts selected words of a lecture on the clipboard when they are copied: the
 * lecturer's alone, with their lists; the editor's, marked, where nothing else is
 * selected. A selection that reaches beyond the lecture is left to the browser.
 *
 * @param event - the browser's `copy`
 */
export function copyWords(event: ClipboardEvent): void {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const article = document.querySelector('.theme-doc-markdown');
  if (!event.clipboardData || !article?.contains(range.commonAncestorContainer)) return;
  const spoken = readRange(range);
  const blocks = spoken.length > 0 ? spoken : readRange(range, 'editor');
  if (blocks.length === 0) return;
  event.clipboardData.setData('text/plain', wordsAsText(blocks).join('\n'));
  event.clipboardData.setData('text/html', wordsAsHtml(blocks, escapeHtml));
  event.preventDefault();
}
