import type {ExcerptPart} from './excerpt';

/** Browsers find whole words alone; of a text without spaces a segmenter knows them. */
const words = new Intl.Segmenter('zh', {granularity: 'word'});

/**
 * Writes the text directive that finds a result's first match on its page
 * (WICG Scroll to Text Fragment, 3.2), widened to whole words.
 *
 * @param excerpt - the words around the match
 * @returns `:~:text=…`, or an empty text where nothing is marked
 */
export function textFragment(excerpt: readonly ExcerptPart[]): string {
  const first = excerpt.findIndex(({mark}) => mark);
  if (first < 0) return '';
  const text = excerpt.map((part) => part.text).join('');
  const from = excerpt.slice(0, first).reduce((sum, part) => sum + part.text.length, 0);
  const to = from + (excerpt[first]?.text.length ?? 0);
  const whole = Array.from(words.segment(text)).filter(
    ({segment, index, isWordLike}) => isWordLike && index < to && index + segment.length > from,
  );
  const start = Math.min(from, whole[0]?.index ?? from);
  const last = whole.at(-1);
  const end = Math.max(to, last ? last.index + last.segment.length : to);
  // What crosses from one block into the next is found by its ends.
  const pieces = text.slice(start, end).trim().split(/\s+/u);
  const ends = pieces.length === 1 ? pieces : [pieces[0] ?? '', pieces.at(-1) ?? ''];
  return `:~:text=${ends.map(encode).join(',')}`;
}

/** Hyphens, too, are read as syntax. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/gu, '%2D');
}
