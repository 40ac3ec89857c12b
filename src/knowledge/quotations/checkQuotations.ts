import {foldWhiteSpace} from '../text';

import type {SourceFile} from '../lecture';
import type {Problem} from '../problems';
import type {Source} from '../sources/source';
import type {TranscriptLine} from '../transcript';
import type {Quotation} from './quotation';

/** A lecture's quotations beside its transcript. */
export interface QuotedLecture {
  quotations: readonly Quotation[];
  transcript: readonly TranscriptLine[];
  transcriptFile: SourceFile['file'];
  /** The ids of its slides, which share the addresses of its pages. */
  slideIds: ReadonlySet<string>;
}

/** A source with its file, as named in messages. */
export interface FiledSource {
  source: Source;
  file: string;
}

/**
 * Checks quotations and sources against each other and the transcripts.
 *
 * @param lectures - every lecture's quotations
 * @param sources - every source
 * @returns what does not fit together
 */
export function checkQuotations(
  lectures: readonly QuotedLecture[],
  sources: readonly FiledSource[],
): Problem[] {
  const ids = new Set(sources.map(({source}) => source.id));
  const quotations = lectures.flatMap((lecture) => lecture.quotations);
  return [
    ...duplicates(quotations),
    ...lectures.flatMap((lecture) =>
      lecture.quotations.flatMap((quotation) => [
        ...unknownSources(quotation, ids),
        ...clash(quotation, lecture.slideIds),
        ...notSpoken(quotation, lecture),
      ]),
    ),
    ...sources.flatMap((source) => strayWordings(source, quotations)),
  ];
}

function duplicates(quotations: readonly Quotation[]): Problem[] {
  const first = new Map<string, Quotation>();
  return quotations.flatMap((quotation) => {
    const {id, file, line} = quotation;
    const other = first.get(id);
    if (!other) {
      first.set(id, quotation);
      return [];
    }
    return [
      {
        file,
        line,
        found: `the quotation id “${id}” is taken by ${other.file}:${other.line}`,
        fix: 'choose another id: /q/<id>/ is the address of one quotation, of all lectures',
      },
    ];
  });
}

function unknownSources(
  {id, source, blends, file, line}: Quotation,
  ids: ReadonlySet<string>,
): Problem[] {
  return [...(source === undefined ? [] : [source]), ...blends]
    .filter((named) => !ids.has(named))
    .map((named) => ({
      file,
      line,
      found: `the quotation “${id}” names the source “${named}”, which does not exist`,
      fix: `use one of ${[...ids].sort().join(', ')}, or add docs/sources/${named}.mdx`,
    }));
}

function clash({id, file, line}: Quotation, slideIds: ReadonlySet<string>): Problem[] {
  if (!slideIds.has(id)) return [];
  return [
    {
      file,
      line,
      found: `“${id}” is the id of a slide and of a quotation`,
      fix: 'rename the one that is not published yet: both are anchors of the same pages',
    },
  ];
}

function notSpoken(quotation: Quotation, {transcript, transcriptFile}: QuotedLecture): Problem[] {
  const {id, lines, file, line} = quotation;
  if (lines.length === 0) {
    return [
      {
        file,
        line,
        found: `the quotation “${id}” has no words`,
        fix: 'wrap the lecturer’s words in it',
      },
    ];
  }
  return lines
    .filter((words) => !transcript.some(({text}) => text.includes(foldWhiteSpace(words))))
    .map((words) => ({
      file,
      line,
      found: `the quotation “${id}” says “${words}”, which is not in ${transcriptFile}`,
      fix: 'restore the lecturer’s words; what the editor adds goes into <EditorNote>',
    }));
}

function strayWordings({source, file}: FiledSource, quotations: readonly Quotation[]): Problem[] {
  const seen = new Set<string>();
  return source.published.flatMap(({quotation: id}) => {
    const quotation = quotations.find((candidate) => candidate.id === id);
    const twice = seen.has(id);
    seen.add(id);
    if (quotation?.source === source.id && !twice) return [];
    const found = !quotation
      ? `a published wording is given for the quotation “${id}”, which does not exist`
      : twice
        ? `two published wordings are given for the quotation “${id}”`
        : `a published wording is given for the quotation “${id}”, which does not name this source`;
    return [
      {
        file,
        found,
        fix: !quotation
          ? `use one of ${quotations.map((candidate) => candidate.id).join(', ')}, or remove the wording`
          : twice
            ? 'keep the one that was checked'
            : `write source="${source.id}" at ${quotation.file}:${quotation.line}, or remove the wording`,
      },
    ];
  });
}
