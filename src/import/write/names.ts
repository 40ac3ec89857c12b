import type {ImportedSlide} from '../document';
import type {OutlinePart} from '../outline';
import type {FormerPage, FormerSlide} from './former';

/**
 * Gives slides their ids: a slide keeps its own of before, else takes the author's,
 * else the next number that is free.
 *
 * @param id - the lecture's id
 * @param slides - its slides
 * @param pairs - for each the former slide whose words it has
 * @param former - all former slides
 * @returns the ids
 */
export function nameSlides(
  id: string,
  slides: readonly ImportedSlide[],
  pairs: readonly (FormerSlide | undefined)[],
  former: readonly FormerSlide[],
): string[] {
  const taken = new Set(former.map((slide) => slide.id));
  const width = Math.max(2, String(slides.length).length);
  return slides.map((slide, index) => {
    const kept = pairs[index]?.id;
    if (kept !== undefined) return kept;
    const own = slide.id !== undefined && !taken.has(slide.id) ? slide.id : undefined;
    // A number of the former lecture, published or not, is not given again.
    let number = Math.max(index, former.length) + 1;
    const numbered = (): string => `${id}-${String(number).padStart(width, '0')}`;
    while (own === undefined && taken.has(numbered())) number += 1;
    taken.add(own ?? numbered());
    return own ?? numbered();
  });
}

/**
 * Gives pages their names: a page keeps its own where it still opens with the same slide.
 *
 * @param parts - the parts of the lecture, a page each
 * @param openings - the id of the slide that each opens with
 * @param former - the former pages
 * @returns the names, `index` first
 */
export function namePages(
  parts: readonly OutlinePart[],
  openings: readonly (string | undefined)[],
  former: readonly FormerPage[],
): string[] {
  const taken = new Set(former.map(({name}) => name));
  const fresh = nameParts(parts);
  return fresh.map((name, index) => {
    if (index === 0) return name;
    const kept = former.find(({slides}) => slides[0]?.id === openings[index])?.name;
    if (kept !== undefined && kept !== 'index') return kept;
    let free = name;
    while (taken.has(free)) free = `${free}-new`;
    taken.add(free);
    return free;
  });
}

/** `index`, then `part-1`, `part-1-1`, `part-1-2`, `part-2`. */
function nameParts(parts: readonly OutlinePart[]): string[] {
  let main = 0;
  let sub = 0;
  return parts.map(({depth}, index) => {
    if (index === 0) return 'index';
    if (depth === 0 || main === 0) {
      main += 1;
      sub = 0;
      return `part-${main}`;
    }
    sub += 1;
    return `part-${main}-${sub}`;
  });
}
