import {headOf} from '../outline';
import {childAt, childrenOf, descendantsOf, textOf} from '../xml';

import type {Shape} from './shapes';

/** Longer words are a statement, no title. */
const LONGEST = 40;

/** The size of type where nobody says another, in hundredths of a point (ECMA-376-1, 21.1.2.3.9). */
const USUAL_SIZE = 1800;

/**
 * Finds the title of a slide that has no placeholder for one, as decks made
 * from text boxes alone are: one short paragraph, first on the slide, that is set
 * larger than everything else on it or is numbered as the head of a part.
 *
 * @param shapes - what stands on the slide, in reading order
 * @returns the title's shape, or nothing
 */
export function findSoftTitle(shapes: readonly Shape[]): Shape[] {
  const [first, ...others] = shapes.filter((shape) => wordsIn(shape) !== '');
  if (!first || others.length === 0) return [];
  const paragraphs = childrenOf(childAt(first.element, 'p:txBody'), 'a:p');
  const words = wordsIn(first);
  if (paragraphs.length !== 1 || words.length > LONGEST) return [];
  const size = largest(first);
  const isLargest = size !== undefined && others.every((shape) => (sizeOf(shape) ?? size) < size);
  const head = headOf(words);
  // Several of them in boxes of their own are an agenda.
  const isHead =
    head === 'named' ||
    (head === 'numbered' && others.every((shape) => headOf(wordsIn(shape)) !== 'numbered'));
  return isLargest || isHead ? [first] : [];
}

function wordsIn({element}: Shape): string {
  return descendantsOf(element, 'a:t').map(textOf).join('').trim();
}

/** What a placeholder inherits from its layout is not looked up. */
function sizeOf(shape: Shape): number | undefined {
  return largest(shape) ?? (shape.placeholder ? undefined : USUAL_SIZE);
}

/** The largest size of its type in hundredths of a point, where it names one. */
function largest({element}: Shape): number | undefined {
  const sizes = ['a:rPr', 'a:defRPr']
    .flatMap((name) => descendantsOf(element, name))
    .flatMap(({attributes}) => (attributes.sz === undefined ? [] : [Number(attributes.sz)]));
  return sizes.length > 0 ? Math.max(...sizes) : undefined;
}
