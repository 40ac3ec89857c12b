import type {EditorNote} from '../editorNotes';
import type {LinkedQuotation, PlacedLecture} from '../graph';
import type {Slide} from '../slides';
import type {TranscriptLine} from '../transcript';

/** A stretch of a line that a quotation marks, in UTF-16 code units of the line's text. */
export interface QuotedRange {
  quotation: LinkedQuotation;
  from: number;
  to: number;
}

/** A line of the transcript with what is laid upon it. */
export interface AnnotatedLine extends TranscriptLine {
  kind: 'heading' | 'item' | 'paragraph';
  /** In order; they do not overlap. */
  quoted: QuotedRange[];
}

/** A slide's lines and notes, in the order of its page. */
export interface AnnotatedSlide {
  slide: Slide;
  /** Its address with the site's base. */
  href: string;
  content: (AnnotatedLine | EditorNote)[];
}

/**
 * Lays quotations and notes upon the transcript's lines.
 *
 * @param placed - a lecture whose pages and transcript agree
 * @param quotations - its quotations, linked
 * @returns its slides in order; their lines are all of the transcript's that are not blank
 */
export function annotateLecture(
  placed: PlacedLecture,
  quotations: readonly LinkedQuotation[],
): AnnotatedSlide[] {
  const {lecture, parts} = placed;
  const spoken = lecture.transcript.filter(({text}) => text !== '');
  let next = 0;
  const slides = lecture.slides.map((slide) => {
    const lines = slide.lines.flatMap(({text, line, slide: opens, heading}) => {
      const words = text === '' ? undefined : spoken[next++];
      if (!words) return [];
      const isHeading = opens !== undefined || heading === true;
      const kind = isHeading ? 'heading' : words.item ? 'item' : 'paragraph';
      const annotated: AnnotatedLine = {...words, kind, quoted: []};
      return {at: line, file: slide.file, annotated};
    });
    return {slide, lines};
  });
  markQuotations(
    slides.flatMap(({lines}) => lines),
    quotations,
  );
  return slides.map(({slide, lines}) => ({
    slide,
    href: `${parts[slide.part]?.href ?? ''}#${slide.id}`,
    content: [
      ...lines.map(({at, annotated}) => ({at, entry: annotated})),
      ...notesOf(slide, placed).map((note) => ({at: note.line, entry: note})),
    ]
      .sort((a, b) => a.at - b.at)
      .map(({entry}) => entry),
  }));
}

/**
 * Tells lines from notes.
 *
 * @param entry - of an annotated slide
 * @returns whether it holds words of the lecture
 */
export function isLine(entry: AnnotatedLine | EditorNote): entry is AnnotatedLine {
  return 'kind' in entry;
}

/** The words of each quotation are found in order, from the block on that it begins in. */
function markQuotations(
  lines: readonly {at: number; file: string; annotated: AnnotatedLine}[],
  quotations: readonly LinkedQuotation[],
): void {
  for (const linked of quotations) {
    const {file, line, lines: words} = linked.quotation;
    const own = lines.filter((candidate) => candidate.file === file);
    // What begins in a block begins on its line or, in a list, before its first one.
    let start = Math.max(own.filter(({at}) => at <= line).length - 1, 0);
    for (const text of words) {
      const found = own.findIndex(
        ({annotated}, at) => at >= start && annotated.text.includes(text, endOf(annotated)),
      );
      const annotated = own[found]?.annotated;
      if (!annotated) continue;
      const from = annotated.text.indexOf(text, endOf(annotated));
      annotated.quoted.push({quotation: linked, from, to: from + text.length});
      start = found;
    }
  }
}

function endOf({quoted}: AnnotatedLine): number {
  return quoted.at(-1)?.to ?? 0;
}

/** A note belongs to the slide above it; what stands above a page's first slide, to that. */
function notesOf(slide: Slide, {lecture}: PlacedLecture): EditorNote[] {
  const own = lecture.slides.filter(({file}) => file === slide.file);
  const opening = ({lines, id}: Slide): number =>
    lines.find((line) => line.slide === id)?.line ?? 0;
  return (lecture.notes ?? [])
    .filter(({file}) => file === slide.file)
    .filter(({line}) => (own.filter((other) => opening(other) <= line).at(-1) ?? own[0]) === slide)
    .map(({text, line}) => ({text, line}));
}
