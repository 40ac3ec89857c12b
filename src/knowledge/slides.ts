import {ID_RULE, isId} from './ids';

import type {PageLine} from './lecturePage';
import type {Problem} from './problems';

/** A page of a lecture, in the order of its outline. */
export interface LecturePart {
  /** The page's file, as named in messages. */
  file: string;
  lines: readonly PageLine[];
  /** Short titles that tell slides with the same heading apart: slide id to title. */
  runningHeads: Readonly<Record<string, string>>;
}

/** One slide of a lecture. */
export interface Slide {
  /** The id of its heading: its anchor on the page. */
  id: string;
  /** Its place in the lecture, counted from 1. */
  number: number;
  /** The running head where the author gave one, else the heading's own words. */
  title: string;
  /** The index of its page among the lecture's parts. */
  part: number;
  /** The page's file, as named in messages. */
  file: string;
  /** Its lines on the page: words and their place in the page's file. */
  lines: PageLine[];
}

/**
 * Cuts a lecture into slides. A slide begins at a heading with an id; what
 * stands above the first such heading of a page belongs to it as well, so that
 * a section's title goes with the slide it introduces.
 *
 * @param parts - the lecture's pages in order
 * @returns the slides in order, and what is wrong with ids and running heads
 */
export function cutSlides(parts: readonly LecturePart[]): {slides: Slide[]; problems: Problem[]} {
  const slides: Slide[] = [];
  const problems: Problem[] = [];
  const firstPlace = new Map<string, string>();

  parts.forEach(({file, lines, runningHeads}, part) => {
    let current: Slide | undefined;
    const lead: PageLine[] = [];
    for (const pageLine of lines) {
      if (pageLine.slide === undefined) {
        (current?.lines ?? lead).push(pageLine);
        continue;
      }
      const {slide: id, line, text} = pageLine;
      problems.push(...checkId(id, file, line, firstPlace));
      const title = runningHeads[id] ?? text;
      if (title === '') {
        problems.push({
          file,
          line,
          found: `the slide “${id}” has neither words of the lecture nor a running head for a title`,
          fix: `name it in the page's front matter: running_heads: {${id}: 短标题}`,
        });
      }
      current = {id, number: slides.length + 1, title, part, file, lines: lead.splice(0)};
      current.lines.push(pageLine);
      slides.push(current);
    }
    problems.push(...checkLead(lead, file), ...checkRunningHeads(slides, part, file, runningHeads));
  });
  return {slides, problems};
}

function checkId(
  id: string,
  file: string,
  line: number,
  firstPlace: Map<string, string>,
): Problem[] {
  const place = `${file}:${line}`;
  const first = firstPlace.get(id);
  if (first === undefined) firstPlace.set(id, place);
  else {
    return [
      {
        file,
        line,
        found: `the slide id “${id}” is taken by ${first}`,
        fix: 'choose another id: one id means one slide of the lecture, on every page that shows it',
      },
    ];
  }
  if (isId(id)) return [];
  return [{file, line, found: `“${id}” is not an id`, fix: `use ${ID_RULE}`}];
}

function checkLead(lead: readonly PageLine[], file: string): Problem[] {
  const first = lead[0];
  if (!first) return [];
  return [
    {
      file,
      line: first.line,
      found: 'the page shows words of the lecture but no slide',
      fix: 'give the heading of each slide an id: ## 标题 {/* #short-english-words */}',
    },
  ];
}

function checkRunningHeads(
  slides: readonly Slide[],
  part: number,
  file: string,
  runningHeads: Readonly<Record<string, string>>,
): Problem[] {
  const ids = slides.filter((slide) => slide.part === part).map(({id}) => id);
  return Object.keys(runningHeads)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      file,
      found: `running_heads names “${id}”, but the page's slides are ${ids.join(', ') || 'none'}`,
      fix: 'correct the name or remove the entry',
    }));
}
