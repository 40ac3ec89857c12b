import {markBold} from '../text';
import {explainDifference} from './explainDifference';
import {pairLines} from './pairLines';

import type {PlacedLecture} from '../graph';
import type {Problem} from '../problems';
import type {BuiltLine} from './readBuiltPage';

/** A line of the transcript and where an author finds it. */
interface ExpectedLine {
  text: string;
  /** The words with `**` around what is bold. */
  bold: string;
  /** Its number in the transcript. */
  number: number;
  file: string;
  line: number;
}

/** A built page with the lines of the transcript that it has to show. */
export interface ExpectedPage {
  /** Its address, below the site's base. */
  href: string;
  transcriptFile: string;
  lines: ExpectedLine[];
  /** Set for the transcript's own page: its numbered lines alone are the lecture's. */
  numbered?: true;
}

/**
 * Lists the built pages of a lecture with what each has to show: its pages, the
 * one that holds them all, and the transcript line by line.
 *
 * @param placed - a lecture whose pages and transcript agree
 * @returns the pages
 */
export function expectedPages({
  lecture,
  parts,
  transcriptFile,
  overview,
}: PlacedLecture): ExpectedPage[] {
  const spoken = lecture.transcript
    .filter(({text}) => text !== '')
    .map(({text, number, runs}) => ({text, number, bold: markBold(runs)}));
  const places = lecture.slides.flatMap(({part, file, lines}) =>
    lines.filter(({text}) => text !== '').map(({line}) => ({part, file, line})),
  );
  const lines = spoken.flatMap((words, at) => {
    const place = places[at];
    return place ? [{...words, ...place}] : [];
  });
  return [
    ...parts.map(({href}, part) => ({
      href,
      transcriptFile,
      lines: lines.filter((line) => line.part === part),
    })),
    {href: overview.handout, transcriptFile, lines},
    {
      href: overview.transcript,
      transcriptFile,
      lines: spoken.map((words) => ({...words, file: transcriptFile, line: words.number})),
      numbered: true,
    },
  ];
}

const FIX =
  'find what changes the words after they were read: a component, an expression, Markdown’s own signs, a plugin; what the editor adds is marked data-voice="editor"';

/**
 * Compares a built page with the transcript, word by word.
 *
 * @param page - what the page has to show
 * @param shown - its lines in the lecture's voice, as read off its HTML
 * @returns every place where the two differ
 */
export function checkBuiltPage(page: ExpectedPage, shown: readonly BuiltLine[]): Problem[] {
  const {href, transcriptFile, numbered} = page;
  const own = numbered ? shown.filter(({id}) => /^L\d+$/u.test(id ?? '')) : shown;
  const {equal, differing} = pairLines(page.lines, own);
  const at = ({number}: ExpectedLine): string => `line ${number} of ${transcriptFile}`;
  const problem = ({file, line}: Pick<ExpectedLine, 'file' | 'line'>, found: string): Problem => ({
    file,
    line,
    found: `the built page ${href} ${found}`,
    fix: FIX,
  });
  const firstLine = page.lines[0] ?? {file: transcriptFile, line: 1};
  let last: Pick<ExpectedLine, 'file' | 'line'> = firstLine;
  return [
    ...differing.flatMap(({missing, added}) => {
      last = missing[0] ?? last;
      const changed = Math.min(missing.length, added.length);
      return [
        ...missing.map((words, index) => {
          const text = index < changed ? added[index]?.text : undefined;
          return text === undefined
            ? problem(words, `does not show “${words.text}”, ${at(words)}`)
            : problem(
                words,
                `shows “${text}” where ${at(words)} has “${words.text}”${explainDifference(text, words.text)}`,
              );
        }),
        ...added
          .slice(changed)
          .map(({text}) =>
            problem(last, `shows “${text}”, which is not in ${transcriptFile} there`),
          ),
      ];
    }),
    ...equal.flatMap(([words, {bold, id}]) => [
      ...(bold !== undefined && bold !== words.bold
        ? [
            problem(
              words,
              `shows “${bold}” where ${at(words)} has “${words.bold}”: not the same words are bold`,
            ),
          ]
        : []),
      ...(numbered && id !== `L${words.number}`
        ? [problem(words, `shows ${at(words)} as ${String(id)}`)]
        : []),
    ]),
  ];
}
