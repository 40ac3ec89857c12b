import {wordsOf} from '../textRuns';
import {firstWords} from './blocks';

import type {ImportedSlide} from '../document';
import type {OutlinePart} from '../outline';

const LONGEST_TITLE = 40;
const LONGEST_HEAD = 20;

/**
 * Makes the first words of a slide its title, where it has none: those of the first
 * slide are the lecture's.
 *
 * @param slide - the slide
 * @returns the slide with a title, if its words are few enough for one
 */
export function withTitle(slide: ImportedSlide): ImportedSlide {
  return takeTitle(slide, (words) => words.length <= LONGEST_TITLE);
}

/**
 * Makes what opens a part the title of the slide it stands on, where that has none.
 *
 * @param part - the part
 * @returns the part with its opening slide titled
 */
export function nameOpening(part: OutlinePart): OutlinePart {
  const [first, ...others] = part.slides;
  if (!first) return part;
  return {...part, slides: [takeTitle(first, (words) => words === part.title), ...others]};
}

function takeTitle(slide: ImportedSlide, isTitle: (words: string) => boolean): ImportedSlide {
  const [block, ...blocks] = slide.blocks;
  if (slide.title || (block?.kind !== 'paragraph' && block?.kind !== 'item')) return slide;
  const numbered = block.kind === 'item' && block.number !== undefined;
  return numbered || !isTitle(wordsOf(block.runs)) ? slide : {...slide, title: block.runs, blocks};
}

/**
 * Gives short titles to slides that have none, or one that an earlier slide has.
 *
 * @param slides - the slides
 * @returns for each its short title, or undefined where its own does
 */
export function runningHeads(slides: readonly ImportedSlide[]): (string | undefined)[] {
  const seen = new Map<string, number>();
  return slides.map((slide, index) => {
    const title = slide.title && wordsOf(slide.title);
    const name = title ?? clip(firstWords(slide.blocks) ?? `第 ${index + 1} 张`);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times > 1) return `${name}（${times}）`;
    return title === undefined ? name : undefined;
  });
}

function clip(words: string): string {
  const signs = Array.from(words);
  return signs.length > LONGEST_HEAD ? `${signs.slice(0, LONGEST_HEAD).join('')}……` : words;
}
