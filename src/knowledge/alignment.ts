import {explainDifference, explainEscape} from './fidelity/explainDifference';
import {pairLines} from './fidelity/pairLines';
import {markBold} from './text';

import type {PageLine} from './lecturePage';
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

interface PlacedLine extends PageLine {
  file: string;
  slideId: string;
}

/**
 * Finds for each slide the lines of the transcript it shows, by laying the
 * lecture's words beside the transcript's: the same lines in the same order,
 * none missing, none added, the same words bold.
 *
 * @param input - the lecture's slides and its transcript
 * @returns the range of each slide by id, or every place where the two differ
 */
export function alignTranscript({slides, transcript, transcriptFile}: LectureAndTranscript): {
  ranges: Map<string, LineRange>;
  problems: Problem[];
} {
  const shown: PlacedLine[] = slides.flatMap(({id: slideId, file, lines}) =>
    lines.filter(({text}) => text !== '').map((line) => ({...line, slideId, file})),
  );
  const spoken = transcript.filter(({text}) => text !== '');
  const {equal, differing} = pairLines(spoken, shown);
  const ranges = new Map<string, LineRange>();
  for (const [{number}, {slideId}] of equal) {
    ranges.set(slideId, {first: ranges.get(slideId)?.first ?? number, last: number});
  }
  return {
    ranges,
    problems: [
      ...differing.flatMap(({missing, added, next}) =>
        differences(missing, added, next, transcriptFile),
      ),
      ...equal.flatMap(([words, line]) => otherwiseBold(words, line, transcriptFile)),
    ],
  };
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
          ? `“${text}” stands where line ${spoken.number} of ${transcriptFile} has “${spoken.text}”${explainDifference(text, spoken.text)}`
          : `“${text}” is not in ${transcriptFile} at this place`,
        fix: (spoken && explainEscape(text, spoken.text)) ?? RESTORE,
      };
    }),
    ...missing.slice(changed).map(({number, text}) => ({
      file: transcriptFile,
      line: number,
      found: `no slide shows “${text}”`,
      fix: next
        ? `put it back on its slide, near ${next.file}:${next.line}`
        : 'put it on its slide, in a page of the lecture',
    })),
  ];
}

function otherwiseBold(
  {number, runs}: TranscriptLine,
  {file, line, text, bold, slide, heading}: PlacedLine,
  transcriptFile: string,
): Problem[] {
  const spoken = markBold(runs);
  // Words without any mark of weight are the text without its white space.
  const shown = bold ?? markBold([{text}]);
  if (slide !== undefined || heading || shown === spoken) return [];
  return [
    {
      file,
      line,
      found: `“${shown}” stands where line ${number} of ${transcriptFile} has “${spoken}”: not the same words are bold`,
      fix: 'make bold what the lecturer did, with ** before and after it, and nothing else',
    },
  ];
}
