import {writeName} from '../../knowledge/citation/csl';
import {briefSource} from '../../knowledge/quotations/views';

import type {SearchFacts} from '../../search/makeIndex';
import type {Knowledge} from './loadKnowledge';

/**
 * Renders what the search index needs beside the pages' texts.
 *
 * @param knowledge - the validated knowledge
 * @returns the order of the pages, slides, quotations, terms and names
 */
export function renderSearchFacts({lectures, sources, quotations, terms}: Knowledge): SearchFacts {
  return {
    pages: [
      ...lectures.flatMap(({placed}) =>
        placed.parts.map(({href}) => ({
          url: href,
          kind: 'lecture' as const,
          lecture: placed.overview.title,
        })),
      ),
      ...sources.map(({href}) => ({url: href, kind: 'source' as const})),
    ],
    slides: Object.fromEntries(
      lectures.flatMap(({placed}) =>
        placed.lecture.slides.map(({id, part, number}) => [
          `${placed.parts[part]?.href ?? ''}#${id}`,
          number,
        ]),
      ),
    ),
    runningHeads: Object.fromEntries(
      lectures.flatMap(({placed}) =>
        placed.lecture.slides.map(({id, part, title}) => [
          `${placed.parts[part]?.href ?? ''}#${id}`,
          title,
        ]),
      ),
    ),
    names: [
      ...lectures.map(({placed}) => placed.overview.lecturer),
      ...sources.flatMap(({source}) => source.author?.map(writeName) ?? []),
    ],
    quotations: quotations.map(({quotation, spot, source}) => ({
      id: quotation.id,
      url: spot.href.split('#')[0] ?? '',
      lines: quotation.lines,
      label: source ? briefSource(source).label : '',
    })),
    wordings: quotations.flatMap(({wording, source, href}) =>
      wording
        ? [
            {
              url: href,
              title: `刊出的文字：${source ? briefSource(source).label : '通行提法'}`,
              text: wording.text,
            },
          ]
        : [],
    ),
    terms,
  };
}
