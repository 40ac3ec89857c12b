import {
  createTextFinder,
  directiveFor,
  widenToBlocks,
  widenToWords,
  writeDirective,
} from '@site/src/knowledge/sharing/textDirective';
import type {Stretch} from '@site/src/knowledge/sharing/textDirective';

import {readPageText} from './pageText';

import type {PageText} from './pageText';

/** What marks selected words in an address, and how far it does. */
export interface PassageLink {
  /** `:~:text=…`; empty where the words cannot be told apart on the page. */
  directive: string;
  /** Whether it marks the words themselves, more words that hold them, or nothing. */
  marks: 'exactly' | 'more' | 'nothing';
}

/**
 * Makes the part of an address after the anchor that finds selected words
 * again (WICG URL Fragment Text Directives). It is given only where a search of
 * the page, made as the browser makes it, finds these words and nothing else.
 *
 * @param range - the selected words
 * @returns the directive
 */
export function linkToPassage(range: Range): PassageLink {
  const page = readPageText(document.body);
  const stretch = selectedStretch(page, range);
  if (!stretch) return {directive: '', marks: 'nothing'};
  const finder = createTextFinder(page.text, textNodes(page));
  const isOwn = (at: number): boolean => isLecture(page, at);
  const anywhere = (): boolean => true;
  for (const [marks, wanted] of [
    ['exactly', stretch],
    ['more', widenToWords(finder, stretch)],
    ['more', widenToBlocks(finder, stretch)],
  ] as const) {
    const directive = directiveFor(finder, wanted, isOwn) ?? directiveFor(finder, wanted, anywhere);
    if (directive) return {directive: writeDirective(directive), marks};
  }
  return {directive: '', marks: 'nothing'};
}

/** Where the page's text nodes begin. */
function textNodes({places}: PageText): number[] {
  let last: Text | undefined;
  return places.flatMap((place, at) => {
    if (!place || place.node === last) return [];
    last = place.node;
    return at;
  });
}

/** From the first to the last selected character of the lecture; of any voice where there is none. */
function selectedStretch(page: PageText, range: Range): Stretch | undefined {
  const selected = page.places.flatMap((place, at) =>
    place &&
    page.text.charAt(at) !== ' ' &&
    range.comparePoint(place.node, place.offset) === 0 &&
    range.comparePoint(place.node, place.offset + 1) === 0
      ? at
      : [],
  );
  const spoken = selected.filter((at) => isLecture(page, at));
  const [from] = spoken.length > 0 ? spoken : selected;
  const last = (spoken.length > 0 ? spoken : selected).at(-1);
  return from === undefined || last === undefined ? undefined : {from, to: last + 1};
}

function isLecture({places}: PageText, at: number): boolean {
  const place = places[at];
  if (!place) return false;
  const voice = place.node.parentElement?.closest('[data-voice]')?.getAttribute('data-voice');
  return (
    (voice === undefined || voice === null || voice === 'lecture') &&
    place.node.parentElement?.closest('.theme-doc-markdown') !== null
  );
}
