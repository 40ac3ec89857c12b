import {findInPage} from './findInPage';

import type {LandingPlace} from '../search/landing';

const NAME = 'search-hit';

/**
 * Marks phrases on the page and scrolls the first into view. The mark is a CSS
 * highlight: the page stays as it is. Without highlights the page only scrolls.
 *
 * @param landing - the phrases, whose words they are, and the anchor after which to look first
 * @returns what takes the mark away; undefined where the page has none of them
 */
export function mark({phrases, hash, voice}: LandingPlace): (() => void) | undefined {
  const article = document.querySelector('main article');
  if (!article) return undefined;
  const ranges = phrases.flatMap((phrase) => findInPage(article, phrase, hash, voice));
  const [first] = ranges;
  if (!first) return undefined;
  const {top} = first.getBoundingClientRect();
  // Below the navigation bar, with some of what precedes it in view.
  window.scrollTo({top: window.scrollY + top - window.innerHeight / 3});
  if (typeof Highlight === 'undefined') return () => undefined;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return () => {
    CSS.highlights.delete(NAME);
  };
}
