import {childAt, childrenOf, descendantsOf, textOf} from '../xml';

import type {Shape} from './shapes';

/** Longer words are a statement, no title. */
const LONGEST = 40;

/**
 * Finds the title of a slide that has no placeholder for one, as decks made
 * from text boxes alone are: one short paragraph, first on the slide, set
 * larger than everything else on it.
 *
 * @param shapes - what stands on the slide, in reading order
 * @returns the title's shape, or nothing
 */
export function findSoftTitle(shapes: readonly Shape[]): Shape[] {
  const [first, ...others] = shapes.filter((shape) => textLength(shape) > 0);
  if (!first || others.length === 0) return [];
  const paragraphs = childrenOf(childAt(first.element, 'p:txBody'), 'a:p');
  if (paragraphs.length !== 1 || textLength(first) > LONGEST) return [];
  const size = largest(first);
  return size !== undefined && others.every((shape) => (largest(shape) ?? size) < size)
    ? [first]
    : [];
}

function textLength({element}: Shape): number {
  return descendantsOf(element, 'a:t').map(textOf).join('').trim().length;
}

/** The largest size of its type in hundredths of a point, where it names one. */
function largest({element}: Shape): number | undefined {
  const sizes = ['a:rPr', 'a:defRPr']
    .flatMap((name) => descendantsOf(element, name))
    .flatMap(({attributes}) => (attributes.sz === undefined ? [] : [Number(attributes.sz)]));
  return sizes.length > 0 ? Math.max(...sizes) : undefined;
}
