import {tableOf} from '@site/src/knowledge/sharing/copiedWords';
import type {CopiedBlock} from '@site/src/knowledge/sharing/copiedWords';
import {foldRuns, textOfRuns} from '@site/src/knowledge/text';
import type {Run} from '@site/src/knowledge/text';

/** What is no word of the lecture: other voices and what they hold. */
const OTHER = '[data-voice]:not([data-voice="lecture"]), [popover], [aria-hidden="true"], [hidden]';
/** What the page adds around words: labels, numbers, menus. */
const APPARATUS = '[data-search="skip"], [popover], [aria-hidden="true"], [hidden]';
/** Items of a list that is one; a transcript's lines are called so for screen readers alone. */
const ITEM = 'li:not([role="list"] > li)';
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

/** Words of one block, and where they were found. */
interface Found {
  runs: Run[];
  block: CopiedBlock;
  cell?: HTMLTableCellElement | null | undefined;
}

/**
 * Reads the words in a part of a page: the lecturer's, each block with its place
 * in lists and the number that the page shows beside it; a table as one block.
 *
 * @param range - the part
 * @param voice - whose words
 * @returns the blocks that have some, white space folded
 */
export function readRange(range: Range, voice: Voice = 'lecture'): CopiedBlock[] {
  const found: Found[] = [];
  /** The block that is read, and the items that were begun. */
  let current: Element | undefined;
  const begun = new Set<Element>();
  for (const node of textNodes(range, voice, true)) {
    const within = blockOf(node, range);
    let last = found.at(-1);
    if (!last || within !== current) {
      // White space between blocks.
      if (isBlank(node, range)) continue;
      const block = describe(within, begun, range, node);
      if (voice === 'editor') block.voice = 'editor';
      last = {runs: [], block, cell: within?.closest<HTMLTableCellElement>('td, th')};
      found.push(last);
      current = within;
    } else if (node.previousSibling instanceof HTMLBRElement) last.runs.push({text: ' '});
    const strong = node.parentElement?.closest('strong, b');
    const isStrong = strong && !strong.contains(within ?? range.commonAncestorContainer);
    last.runs.push({text: dataWithin(node, range), ...(isStrong && {strong: true})});
  }
  return joinCells(found);
}

/** Makes blocks of what was found: neighbours in one table are one. */
function joinCells(found: readonly Found[]): CopiedBlock[] {
  const tables = new Map<Element, Found[]>();
  return found
    .flatMap((one) => {
      const table = one.cell?.closest('table');
      if (!table) return [one];
      const others = tables.get(table);
      others?.push(one);
      if (!others) tables.set(table, [one]);
      return others ? [] : [one];
    })
    .map((one): CopiedBlock => {
      const table = one.cell?.closest('table');
      const parts = table && tables.get(table);
      if (!parts) return {...one.block, ...wordsOf([one])};
      const rows = [...new Set(parts.map(({cell}) => cell?.closest('tr')))];
      const cells = rows.map((row) =>
        [...(row?.cells ?? [])].map((cell) => ({
          ...wordsOf(parts.filter((part) => part.cell === cell)),
          ...(cell.tagName === 'TH' && {head: true}),
        })),
      );
      return {...one.block, ...tableOf(cells)};
    });
}

/** Words of one block or cell, with their bold where there is some. */
function wordsOf(parts: readonly Found[]): Pick<CopiedBlock, 'text' | 'runs'> {
  const runs = foldRuns(
    parts.flatMap((part, index) => [...(index > 0 ? [{text: ' '}] : []), ...part.runs]),
  );
  const text = textOfRuns(runs);
  return runs.some(({strong}) => strong) ? {text, runs} : {text};
}

function isBlank(node: Text, range: Range): boolean {
  return dataWithin(node, range).trim() === '';
}

/**
 * Finds the text in a part of a page that is of one voice.
 *
 * @param range - the part
 * @param voice - whose words
 * @param withBlanks - whether white space counts
 * @returns the text nodes that have some words in the part
 */
export function textNodes(range: Range, voice: Voice = 'lecture', withBlanks = false): Text[] {
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
    if (isWanted && (withBlanks || !isBlank(node, range))) found.push(node);
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
  const item = block?.closest<HTMLLIElement>(ITEM);
  let depth = 0;
  for (let outer: Element | null | undefined = item; outer; depth += 1) {
    outer = outer.parentElement?.closest(ITEM);
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
