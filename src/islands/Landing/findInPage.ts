import {normalize, normalizeText} from '@site/src/search/normalize';

import type {Voice} from '@site/src/search/searchIndex';

/** Parts of a page that the index leaves out. */
const LEFT_OUT =
  '[data-search="skip"], .hash-link, .theme-doc-breadcrumbs, .theme-doc-toc-mobile, script, style';

interface Place {
  node: Text;
  /** The offset in the node of each normalised unit. */
  starts: number[];
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
  let from = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || element.closest(LEFT_OUT) || !isMeant(element)) continue;
    // What is there for paper alone cannot be marked.
    if (element.getClientRects().length === 0) continue;
    if (anchor && anchor.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) {
      from = text.length + normalizeText(node.nodeValue ?? '').length;
    }
    const normalized = normalize(node.nodeValue ?? '');
    places.push({node: node as Text, starts: normalized.starts});
    text += normalized.text;
  }
  const after = text.indexOf(wanted, from);
  const at = after >= 0 ? after : text.indexOf(wanted);
  return at < 0 ? [] : rangesOf(places, at, at + wanted.length);
}

function rangesOf(places: readonly Place[], from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let before = 0;
  for (const {node, starts} of places) {
    const first = Math.max(0, from - before);
    const last = Math.min(starts.length, to - before);
    before += starts.length;
    if (first >= last) continue;
    const range = document.createRange();
    const end = starts[last - 1] ?? 0;
    // Punctuation inside the phrase belongs to its mark, also where the phrase goes on elsewhere.
    const goesOn = before < to;
    const comesOn = before - starts.length > from;
    range.setStart(node, comesOn ? 0 : (starts[first] ?? 0));
    range.setEnd(
      node,
      goesOn
        ? node.data.length
        : end + String.fromCodePoint(node.data.codePointAt(end) ?? 0).length,
    );
    ranges.push(range);
  }
  return ranges;
}
