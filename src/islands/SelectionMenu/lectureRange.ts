/**
 * Gives the part of the reader's selection that lies in the lecture. A triple click
 * on the last line and “select all” reach beyond it.
 *
 * @returns a range of its own, or undefined where no words of the page are selected
 */
export function lectureRange(): Range | undefined {
  const selection = document.getSelection();
  const article = document.querySelector('.theme-doc-markdown');
  if (!article || !selection || selection.isCollapsed || selection.rangeCount === 0) {
    return undefined;
  }
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(article)) return undefined;
  const whole = document.createRange();
  whole.selectNodeContents(article);
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) range.setStart(article, 0);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) {
    range.setEnd(article, article.childNodes.length);
  }
  return range.toString().trim() === '' ? undefined : range;
}
