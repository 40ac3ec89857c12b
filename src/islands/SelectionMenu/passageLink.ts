import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/**
 * Makes the part of an address after the anchor that finds selected words
 * again (WICG Scroll to Text Fragment, 3.2).
 *
 * @param range - the selected words
 * @returns `:~:text=…`, or an empty text where the words cannot be told apart on the page
 */
export function textDirective(range: Range): string {
  const {status, fragment} = generateFragmentFromRange(range);
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return '';
  const {prefix, textStart, textEnd, suffix} = fragment;
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(textStart),
    ...(textEnd === undefined ? [] : [encode(textEnd)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** Hyphens, too, are read as syntax. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/gu, '%2D');
}
