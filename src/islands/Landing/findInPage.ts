import {normalize, normalizeText} from '@site/src/search/normalize';

import type {Voice} from '@site/src/search/searchIndex';

/** Parts of a page that the index leaves out. */
const LEFT_OUT =
  '[data-search="skip"], .hash-link, .theme-doc-breadcrumbs, .theme-doc-toc-mobile, script, style';

/** What ends a line: words before and after it are not one number or sign. */
const BLOCK =
  'address, blockquote, dd, div, dt, figcaption, h1, h2, h3, h4, h5, h6, li, p, pre, td, th';

/** A text node, and where its text begins in the page's. */
interface Place {
  node: Text;
  from: number;
}

/**
 * Finds a phrase in a page's text as the index has it, across bold, links and
 * items of lists.
 *
 * @param root - the element to look in
 * @param phrase - the phrase as written
 * @param hash - the anchor after which to look first, with `#`, or nothing
 * @param voice - whose words to look in first: a note in the middle of the lecturer's sentence is not his
 * @returns a range for each stretch of text that the phrase covers; none where it is not there
 */
export function findInPage(
  root: Element,
  phrase: string,
  hash: string,
  voice: Voice = 'lecture',
): Range[] {
  const wanted = normalizeText(phrase);
  if (wanted === '') return [];
  const found = findAmong(root, wanted, hash, (element) => voiceIn(element) === voice);
  // The words of a page's own voice are not marked.
  return found.length > 0 ? found : findAmong(root, wanted, hash, () => true);
}

function voiceIn(element: Element): string {
  return element.closest<HTMLElement>('[data-voice]')?.dataset.voice ?? 'lecture';
}

function findAmong(
  root: Element,
  wanted: string,
  hash: string,
  isMeant: (element: Element) => boolean,
): Range[] {
  const anchor = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  const places: Place[] = [];
  let text = '';
  let start = 0;
  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || element.closest(LEFT_OUT) || !isMeant(element)) continue;
    // What is there for paper alone cannot be marked.
    if (element.getClientRects().length === 0) continue;
    const own = element.closest(BLOCK);
    if (own !== block) text += '\n';
    block = own;
    places.push({node: node as Text, from: text.length});
    text += node.nodeValue ?? '';
    if (anchor && anchor.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) {
      start = text.length;
    }
  }
  // As a whole: what stands at the end of one node may be a sign of a number in the next.
  const {text: normalized, starts} = normalize(text);
  const first = starts.findIndex((offset) => offset >= start);
  const after = first < 0 ? -1 : normalized.indexOf(wanted, first);
  const at = after >= 0 ? after : normalized.indexOf(wanted);
  return at < 0 ? [] : rangesOf(places, starts.slice(at, at + wanted.length));
}

/** A range for each node in which some of the found characters begin. */
function rangesOf(places: readonly Place[], found: readonly number[]): Range[] {
  const [from = 0, last = 0] = [found[0], found.at(-1)];
  return places.flatMap(({node, from: offset}) => {
    const end = offset + node.length;
    if (!found.some((one) => one >= offset && one < end)) return [];
    const range = document.createRange();
    range.setStart(node, Math.max(0, from - offset));
    // Punctuation inside the phrase belongs to its mark, also where the phrase goes on elsewhere.
    const at = last - offset;
    range.setEnd(
      node,
      last >= end ? node.length : at + String.fromCodePoint(node.data.codePointAt(at) ?? 0).length,
    );
    return [range];
  });
}
