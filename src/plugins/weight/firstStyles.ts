import postcss from 'postcss';

import {purgeRules} from './purgeStyles';

import type {UsedNames} from './usedNames';

/** What comes later: a hand on the page, and what a script marks or opens. */
const LATER =
  /:(?:hover|focus|focus-visible|focus-within|active|popover-open)|::(?:-webkit-scrollbar|backdrop|highlight|selection)/u;

/**
 * Takes from a stylesheet what the first look of a page needs: the rules for the
 * elements it is built of, as they are before anybody does anything, on any
 * screen and in both themes. The whole stylesheet comes after it; since its
 * rules then all come later than their copies here, nothing is decided otherwise.
 *
 * @param css - the whole stylesheet
 * @returns what gives the part of it for a page, by the names in that page, in the same order
 */
export function firstStyles(css: string): (page: UsedNames) => string {
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    if (rule.name === 'page' || (rule.name === 'media' && rule.params === 'print')) {
      rule.remove();
    }
  });
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => !LATER.test(selector));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  return (page) => {
    const first = root.clone();
    purgeRules(first, page);
    return first.toString();
  };
}
