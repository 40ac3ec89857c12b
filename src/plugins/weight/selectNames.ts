import postcss from 'postcss';

import {noNames} from './usedNames';

import type {UsedNames} from './usedNames';

/** Those of a page's names that a stylesheet asks for. */
interface Selected {
  names: UsedNames;
  /** The same for pages that a stylesheet cannot tell apart. */
  key: string;
}

/**
 * Reads which tags, classes and ids a stylesheet asks for.
 *
 * @param css - the stylesheet
 * @returns what picks these from the names of a page
 */
export function selectNames(css: string): (page: UsedNames) => Selected {
  const words = new Set<string>();
  postcss.parse(css).walkRules(({selector}) => {
    for (const [word] of selector.matchAll(/[\w-]+/gu)) words.add(word);
  });
  return (page) => {
    const names = noNames();
    const parts = (['tags', 'classes', 'ids'] as const).map((kind) => {
      const selected = [...page[kind]].filter((name) => words.has(name)).sort();
      names[kind] = new Set(selected);
      return selected.join(' ');
    });
    return {names, key: parts.join('\n')};
  };
}
