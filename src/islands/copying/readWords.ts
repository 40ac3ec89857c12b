import type {CopiedBlock} from '@site/src/knowledge/sharing/copiedWords';

/** What is no word of the lecture: other voices and what they hold. */
const OTHER = '[data-voice]:not([data-voice="lecture"]), [popover], [aria-hidden="true"], [hidden]';
/** What the page adds around words: labels, numbers, menus. */
const APPARATUS = '[data-search="skip"], [popover], [aria-hidden="true"], [hidden]';
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, blockquote, figcaption, pre';

/** Whose words are read. */
type Voice = 'lecture' | 'editor';

/**
 * Reads the lecturer's words in an element.
 *
 * @param element - an element of the page
 * @returns its blocks, white space folded
 */
export function readWords(element: Element): CopiedBlock[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return readRange(range);
}

/**
 * Reads the words in a part of a page: the lecturer's, each block with its place
 * in lists and the number that the page shows beside it.
 *
 * @param range - the part
 * @param voice - whose words
 * @returns the blocks that have some, white space folded
 */
export function readRange(range: Range, voice: Voice = 'lecture'): CopiedBlock[] {
  const blocks: CopiedBlock[] = [];
  /** The block that is read, and the items that were begun. */
  let current: Element | undefined;
  const begun = new Set<Element>();
  let text = '';
  let block: CopiedBlock | undefined;
  const finish = (): void => {
    const words = text.replace(/\s+/gu, ' ').trim();
    if (block && words !== '') blocks.push({...block, text: words});
    text = '';
  };
  for (const node of textNodes(range, voice)) {
    const within = blockOf(node, range);
    if (block === undefined || within !== current) {
      finish();
      block = describe(within, begun, range, node);
      if (voice === 'editor') block.voice = 'editor';
      current = within;
    } else if (node.previousSibling instanceof HTMLBRElement) text += ' ';
    text += dataWithin(node, range);
  }
  finish();
  return blocks;
}

/**
 * Finds the text in a part of a page that is of one voice.
 *
 * @param range - the part
 * @param voice - whose words
 * @returns the text nodes that have some words in the part
 */
export function textNodes(range: Range, voice: Voice = 'lecture'): Text[] {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const parent = node.parentElement;
    const isWanted =
      voice === 'lecture'
        ? !parent?.closest(OTHER)
        : !parent?.closest(APPARATUS) && parent?.closest('[data-voice="editor"]');
    if (isWanted && dataWithin(node, range).trim() !== '') found.push(node);
  }
  return found;
}

/**
 * Gives the part of a page that a slide takes: from its heading to the next one.
 *
 * @param heading - the slide's heading
 * @returns the part
 */
export function rangeOfSlide(heading: Element): Range {
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
  return range;
}

function dataWithin(node: Text, range: Range): string {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(from, to);
}

/** The block that holds a text; none around a range inside one. */
function blockOf(node: Text, range: Range): Element | undefined {
  const block = node.parentElement?.closest(BLOCKS) ?? undefined;
  const root = range.commonAncestorContainer;
  // Words inside a line, as a quotation's, are no item of a list by themselves.
  return block && root !== block && block.contains(root) && !isNumbered(block, range, node)
    ? undefined
    : block;
}

/** Whether the words begin a numbered item, and so its number belongs to them. */
function isNumbered(block: Element, range: Range, node: Text): boolean {
  return range.startContainer === node && begins(block, range, node);
}

/** Whether no words of the lecture stand in a block before those in a range. */
function begins(block: Element, range: Range, node: Text): boolean {
  const before = document.createRange();
  before.setStart(block, 0);
  if (node === range.startContainer) before.setEnd(node, range.startOffset);
  else before.setEndBefore(node);
  return textNodes(before).length === 0;
}

function describe(
  block: Element | undefined,
  begun: Set<Element>,
  range: Range,
  node: Text,
): CopiedBlock {
  const item = block?.closest('li') ?? undefined;
  let depth = 0;
  for (let outer = block && item; outer; outer = outer.parentElement?.closest('li') ?? undefined) {
    depth += 1;
  }
  if (!item || begun.has(item)) return {text: '', depth};
  begun.add(item);
  return {
    text: '',
    depth,
    item: true,
    ...(begins(item, range, node) && {number: numberOf(item)}),
  };
}

/** An item's number as HTML counts it; nothing in a list that is not numbered. */
function numberOf(item: HTMLLIElement): number | undefined {
  const list = item.parentElement;
  if (!(list instanceof HTMLOListElement)) return undefined;
  const items = [...list.children].filter((child) => child instanceof HTMLLIElement);
  const step = list.reversed ? -1 : 1;
  let number = list.hasAttribute('start') ? list.start : list.reversed ? items.length : 1;
  for (const other of items) {
    if (other.hasAttribute('value')) number = other.value;
    if (other === item) return number;
    number += step;
  }
  return undefined;
}
