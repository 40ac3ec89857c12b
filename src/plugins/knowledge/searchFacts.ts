import {quotationFacts} from '../../knowledge/quotations/views';

import type {SearchFacts} from '../../search/makeIndex';
import type {Knowledge} from './loadKnowledge';

/**
 * Renders what the search index needs beside the pages' texts.
 *
 * @param knowledge - the validated knowledge
 * @returns the order of the pages, slides, quotations and terms
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
    quotations: quotations.map((linked) => ({
      id: linked.quotation.id,
      url: linked.spot.href.split('#')[0] ?? '',
      lines: linked.quotation.lines,
      label: quotationFacts(linked).attribution ?? '',
    })),
    wordings: quotations.flatMap((linked) => {
      const {wording, source, href} = linked;
      if (!wording) return [];
      const of = quotationFacts(linked).attribution ?? source?.source.title ?? '通行提法';
      return [{url: href, title: `刊出的文字：${of}`, text: wording.text}];
    }),
    terms,
  };
}
