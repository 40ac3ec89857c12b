/** What is no word of the lecture: other voices and what they hold. */
const OTHER = '[data-voice], [popover], [aria-hidden="true"]';
const BLOCKS = 'h1, h2, h3, h4, p, li';

/**
 * Reads the lecturer's words in an element or a copied piece of a page, one
 * entry for each block that has some.
 *
 * @param root - an element of the page, or a fragment made from a selection
 * @returns the lines, white space folded
 */
export function readWords(root: Element | DocumentFragment): string[] {
  const copy = root.cloneNode(true) as Element | DocumentFragment;
  for (const other of copy.querySelectorAll(OTHER)) other.remove();
  const blocks = [...copy.querySelectorAll(BLOCKS)].filter(
    (block) => block.querySelector(BLOCKS) === null,
  );
  const texts = blocks.length > 0 ? blocks.map(textOf) : [textOf(copy)];
  return texts.filter((text) => text !== '');
}

/**
 * Reads the words of a slide: from its heading to the next one that has an id.
 *
 * @param heading - the slide's heading
 * @returns the lines in the lecturer's voice
 */
export function readSlide(heading: Element): string[] {
  const article = heading.closest('article') ?? document.body;
  const next = [...article.querySelectorAll(':is(h1, h2, h3)')].find(
    (other) =>
      (heading.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !heading.contains(other),
  );
  const range = document.createRange();
  range.setStartBefore(heading);
  if (next) range.setEndBefore(next);
  else range.setEndAfter(article.querySelector('.theme-doc-markdown') ?? article);
  return readWords(range.cloneContents());
}

function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
