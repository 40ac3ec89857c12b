import {diffArrays} from 'diff';

import type {Problem} from './problems';
import type {Slide} from './slides';
import type {TranscriptLine} from './transcript';

/** The lines of the transcript that a slide shows, counted from 1, both ends included. */
export interface LineRange {
  first: number;
  last: number;
}

/** What {@link alignTranscript} is given. */
export interface LectureAndTranscript {
  slides: readonly Slide[];
  transcript: readonly TranscriptLine[];
  /** The transcript's file, as named in messages. */
  transcriptFile: string;
}

interface PlacedLine {
  text: string;
  file: string;
  line: number;
  slide: string;
}

/**
 * Finds for each slide the lines of the transcript it shows, by laying the
 * lecture's words beside the transcript's: the same lines in the same order,
 * none missing, none added.
 *
 * @param input - the lecture's slides and its transcript
 * @returns the range of each slide by id, or every place where the two differ
 */
export function alignTranscript({slides, transcript, transcriptFile}: LectureAndTranscript): {
  ranges: Map<string, LineRange>;
  problems: Problem[];
} {
  const shown: PlacedLine[] = slides.flatMap((slide) =>
    slide.lines
      .filter(({text}) => text !== '')
      .map(({text, line}) => ({text, line, slide: slide.id, file: slide.file})),
  );
  const spoken = transcript.filter(({text}) => text !== '');
  const ranges = new Map<string, LineRange>();
  const problems: Problem[] = [];
  const hunks = diffArrays(
    spoken.map(({text}) => text),
    shown.map(({text}) => text),
  );

  let spokenAt = 0;
  let shownAt = 0;
  let missing: TranscriptLine[] = [];
  let added: PlacedLine[] = [];
  const settle = (): void => {
    problems.push(...differences(missing, added, shown[shownAt] ?? shown.at(-1), transcriptFile));
    missing = [];
    added = [];
  };
  for (const {added: isAdded, removed: isMissing, count} of hunks) {
    if (isMissing) {
      missing = spoken.slice(spokenAt, (spokenAt += count));
    } else if (isAdded) {
      added = shown.slice(shownAt, (shownAt += count));
    } else {
      settle();
      for (let i = 0; i < count; i += 1) {
        widen(ranges, shown[shownAt + i]?.slide, spoken[spokenAt + i]?.number);
      }
      spokenAt += count;
      shownAt += count;
    }
  }
  settle();
  return {ranges, problems};
}

function widen(ranges: Map<string, LineRange>, slide?: string, number?: number): void {
  if (slide === undefined || number === undefined) return;
  ranges.set(slide, {first: ranges.get(slide)?.first ?? number, last: number});
}

const RESTORE =
  'restore the lecturer’s words; what the editor adds goes into <EditorNote>, and one line of the transcript is one paragraph, heading or list item';

function differences(
  missing: readonly TranscriptLine[],
  added: readonly PlacedLine[],
  next: PlacedLine | undefined,
  transcriptFile: string,
): Problem[] {
  const changed = Math.min(missing.length, added.length);
  return [
    ...added.map(({file, line, text}, index) => {
      const spoken = index < changed ? missing[index] : undefined;
      return {
        file,
        line,
        found: spoken
          ? `“${text}” stands where line ${spoken.number} of ${transcriptFile} has “${spoken.text}”`
          : `“${text}” is not in ${transcriptFile} at this place`,
        mend: RESTORE,
      };
    }),
    ...missing.slice(changed).map(({number, text}) => ({
      file: transcriptFile,
      line: number,
      found: `no slide shows “${text}”`,
      mend: next
        ? `put it back on its slide, near ${next.file}:${next.line}`
        : 'put it on its slide, in a page of the lecture',
    })),
  ];
}
