import {alignTranscript} from './alignment';
import {readLecturePage} from './lecturePage';
import {cutSlides} from './slides';
import {readTranscript} from './transcript';

import type {EditorNote} from './editorNotes';
import type {LineRange} from './alignment';
import type {Problem} from './problems';
import type {Quotation} from './quotations/quotation';
import type {ExternalLink} from './sources/externalLinks';
import type {Slide} from './slides';
import type {TranscriptLine} from './transcript';

/** A file of content: its name in messages, and its text. */
export interface SourceFile {
  file: string;
  text: string;
}

/** A lecture's files, its pages in the order of its outline. */
export interface LectureFiles {
  pages: readonly (SourceFile & {runningHeads: Readonly<Record<string, string>>})[];
  transcript: SourceFile;
}

/** A lecture whose pages and transcript agree. */
export interface Lecture {
  slides: Slide[];
  /** For each slide id the lines of the transcript it shows; a slide without words has none. */
  ranges: Map<string, LineRange>;
  transcript: TranscriptLine[];
  quotations: Quotation[];
  /** The links of its pages to other sites, by file. */
  externalLinks: {file: string; links: ExternalLink[]}[];
  /** The editor's notes on its pages, each with its file. */
  notes?: (EditorNote & {file: string})[];
}

/**
 * Reads a lecture: its slides, its transcript, and which lines each slide shows.
 *
 * @param files - the lecture's pages and transcript
 * @returns the lecture, and everything that is wrong with it
 */
export function readLecture(files: LectureFiles): {lecture: Lecture; problems: Problem[]} {
  const pages = files.pages.map(({file, text}) => readLecturePage(file, text));
  const parts = files.pages.map(({file, runningHeads}, index) => ({
    file,
    // Of a page that could not be read nobody knows the slides.
    runningHeads: pages[index]?.lines ? runningHeads : {},
    lines: pages[index]?.lines ?? [],
  }));
  const {slides, problems: slideProblems} = cutSlides(parts);
  const transcript = readTranscript(files.transcript.text);
  const read = {
    slides,
    transcript,
    quotations: pages.flatMap((page) => page.quotations),
    notes: files.pages.flatMap(({file}, index) =>
      (pages[index]?.notes ?? []).map((note) => ({...note, file})),
    ),
    externalLinks: files.pages.map(({file}, index) => ({
      file,
      links: pages[index]?.externalLinks ?? [],
    })),
  };
  const problems = [...pages.flatMap((page) => page.problems), ...slideProblems];

  // Words that could not be read or belong to no slide have their own message;
  // beside the transcript they would only be reported missing once more.
  const readable = pages.every(({lines, unsupported}) => lines && !unsupported);
  if (!readable || count(slides) !== count(parts)) {
    return {lecture: {...read, ranges: new Map()}, problems};
  }
  const alignment = alignTranscript({
    slides,
    transcript,
    transcriptFile: files.transcript.file,
  });
  return {
    lecture: {...read, ranges: alignment.ranges},
    problems: [...problems, ...alignment.problems],
  };
}

function count(groups: readonly {lines: readonly unknown[]}[]): number {
  return groups.reduce((sum, {lines}) => sum + lines.length, 0);
}
